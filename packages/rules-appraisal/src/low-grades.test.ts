import { describe, expect, test } from 'vitest'
import type { Letter } from './grade'
import { lowGrades } from './low-grades'
import { starter } from './starter'

const rule = starter.lowGrades!
const months = (first: string, letters: string) => {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return [...letters].map((letter, index) => {
    const count = year * 12 + month - 1 + index
    const name = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
    return { month: name, letter: letter as Letter }
  })
}

/** By what was decided last of all, unless months are named. */
const reached = (
  limit: typeof rule,
  grades: ReturnType<typeof months>,
  decided = grades.slice(-1).map(({ month }) => month),
) => lowGrades(limit, grades, decided)
const rolling = { ...rule, counting: 'rolling_12' } as const

describe('six C within a year open a case', () => {
  test('six do, five do not', () => {
    expect(reached(rule, months('2026-01', 'CCCCCCBBBBBB'))).toEqual({
      count: 6,
      opensCase: true,
      months: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    })
    expect(reached(rule, months('2026-01', 'CCCCCBBBBBBB'))).toMatchObject({
      count: 5,
      opensCase: false,
    })
  })
  test('a D counts as a C, unless the company says no', () => {
    expect(reached(rule, months('2026-01', 'CDCDCD')).count).toBe(6)
    expect(reached({ ...rule, worseCounts: false }, months('2026-01', 'CDCDCD')).count).toBe(3)
  })
  test('three before and three after new year are six only in rolling months', () => {
    const grades = months('2025-10', 'CCCCCC')
    expect(reached(rule, grades).count).toBe(3)
    expect(reached(rolling, grades).count).toBe(6)
  })
  test('what is more than twelve months back is forgotten', () => {
    const grades = months('2025-01', 'CCCBBBBBBBBBBCCC')
    expect(reached(rolling, grades).count).toBe(3)
  })
  test('in the year of what was decided, whatever came since', () => {
    // December’s was decided after January’s.
    const grades = months('2026-07', 'CCCCCCB')
    expect(reached(rule, grades).count).toBe(0)
    expect(reached(rule, grades, ['2026-12']).months).toEqual(
      grades.slice(0, 6).map(({ month }) => month),
    )
  })
  test('in any twelve months that have what was decided', () => {
    // With April’s there are five in twelve months; from July to June there are six, December’s among them.
    const grades = months('2026-04', 'CBBBBBBBCCCCBCC')
    expect(reached(rolling, grades, ['2026-04']).months).toEqual([
      ...['2026-04', '2026-12', '2027-01', '2027-02', '2027-03'],
    ])
    expect(reached(rolling, grades, ['2026-12']).opensCase).toBe(true)
    expect(reached(rolling, grades, ['2026-05']).count).toBe(5)
  })
  test('nobody without a grade is counted', () =>
    expect(reached(rule, [])).toEqual({ count: 0, opensCase: false, months: [] }))
})
