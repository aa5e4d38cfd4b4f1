import { describe, expect, test } from 'vitest'
import { lowGradesReached, type ResultOfPeriod, stillReached } from './low-grades'

const rules = {
  letters: { good: 'B', fail: 'C' },
  lowGrades: { letter: 'C', times: 2, counting: 'calendar_year', worseCounts: true },
} as const
const name = { zh: '', en: '' }
const result = (period: string, grade: string, frozen = false): ResultOfPeriod => ({
  appraisalId: `apr_${period}`,
  period,
  grade,
  gradeName: name,
  frozen,
})
const periods = (evidence: readonly { readonly period: string }[]) =>
  evidence.map(({ period }) => period)

/** By the latest result, unless another was decided. */
const reached = (
  by: Parameters<typeof lowGradesReached>[0],
  results: readonly ResultOfPeriod[],
  weighed: readonly string[] = [],
  decided = results.slice(-1).map(({ period }) => period),
) => lowGradesReached(by, results, weighed, decided)

describe('low grades', () => {
  const two = [result('2026-01', 'fail'), result('2026-02', 'good'), result('2026-03', 'fail')]

  test('that reach the limit are the evidence, the latest first', () => {
    expect(periods(reached(rules, two))).toEqual(['2026-03', '2026-01'])
    expect(reached(rules, two.slice(0, 2))).toEqual([])
  })

  test('that are frozen, or that a decided case weighed, do not count', () => {
    const frozen = [...two.slice(0, 2), result('2026-03', 'fail', true)]
    expect(reached(rules, frozen)).toEqual([])
    expect(reached(rules, two, ['apr_2026-01'])).toEqual([])
  })

  test('count in the year of the result that was decided, be a later one there already', () => {
    const overNewYear = [two[0]!, result('2026-12', 'fail'), result('2027-01', 'good')]
    expect(reached(rules, overNewYear)).toEqual([])
    expect(periods(reached(rules, overNewYear, [], ['2026-12']))).toEqual(['2026-12', '2026-01'])
    // A quarter counts with the year that it ends in.
    const quarter = [two[0]!, result('2026-Q4', 'fail'), result('2027-01', 'good')]
    expect(periods(reached(rules, quarter, [], ['2026-Q4']))).toEqual(['2026-Q4', '2026-01'])
  })

  test('of rules that name no letters reach nothing', () => {
    expect(reached({ ...rules, letters: null }, two)).toEqual([])
  })

  test('hold a case as long as none of them became a better one; what is frozen still may', () => {
    const evidence = reached(rules, two)
    const march = (grade: string, frozen: boolean) => [
      ...two.slice(0, 2),
      result('2026-03', grade, frozen),
    ]
    expect(stillReached(rules, evidence, march('fail', true))).toBe(true)
    expect(stillReached(rules, evidence, march('good', false))).toBe(false)
    // A new year’s grades take nothing from it.
    expect(stillReached(rules, evidence, [...two, result('2027-01', 'good')])).toBe(true)
  })
})
