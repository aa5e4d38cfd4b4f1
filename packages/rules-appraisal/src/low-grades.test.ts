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

describe('six C within a year open a case', () => {
  test('six do, five do not', () => {
    expect(lowGrades(rule, months('2026-01', 'CCCCCCBBBBBB'))).toEqual({
      count: 6,
      opensCase: true,
      months: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    })
    expect(lowGrades(rule, months('2026-01', 'CCCCCBBBBBBB'))).toMatchObject({
      count: 5,
      opensCase: false,
    })
  })
  test('a D counts as a C, unless the company says no', () => {
    expect(lowGrades(rule, months('2026-01', 'CDCDCD')).count).toBe(6)
    expect(lowGrades({ ...rule, worseCounts: false }, months('2026-01', 'CDCDCD')).count).toBe(3)
  })
  test('three before and three after new year are six only in rolling months', () => {
    const grades = months('2025-10', 'CCCCCC')
    expect(lowGrades(rule, grades).count).toBe(3)
    expect(lowGrades({ ...rule, counting: 'rolling_12' }, grades).count).toBe(6)
  })
  test('what is more than twelve months back is forgotten', () => {
    const grades = months('2025-01', 'CCCBBBBBBBBBBCCC')
    expect(lowGrades({ ...rule, counting: 'rolling_12' }, grades).count).toBe(3)
  })
  test('nobody without a grade is counted', () =>
    expect(lowGrades(rule, [])).toEqual({ count: 0, opensCase: false, months: [] }))
})
