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

describe('low grades', () => {
  const two = [result('2026-01', 'fail'), result('2026-02', 'good'), result('2026-03', 'fail')]

  test('that reach the limit are the evidence, the latest first', () => {
    expect(periods(lowGradesReached(rules, two, []))).toEqual(['2026-03', '2026-01'])
    expect(lowGradesReached(rules, two.slice(0, 2), [])).toEqual([])
  })

  test('that are frozen, or that a decided case weighed, do not count', () => {
    const frozen = [...two.slice(0, 2), result('2026-03', 'fail', true)]
    expect(lowGradesReached(rules, frozen, [])).toEqual([])
    expect(lowGradesReached(rules, two, ['apr_2026-01'])).toEqual([])
  })

  test('of rules that name no letters reach nothing', () => {
    expect(lowGradesReached({ ...rules, letters: null }, two, [])).toEqual([])
  })

  test('hold a case as long as none of them became a better one; what is frozen still may', () => {
    const evidence = lowGradesReached(rules, two, [])
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
