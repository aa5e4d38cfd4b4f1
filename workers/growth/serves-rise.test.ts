import { expect, test } from 'vitest'
import { servesRise } from './serves-rise'

/** Level 4 of level 3, from January on. */
const APPROVED = { state: 'approved', fromLevel: 3, toLevel: 4, levelFrom: '2027-01-01' } as const

const at = (fromDate: string, level: number | null) => ({ fromDate, status: 'confirmed', level })
const before = at('2026-01-01', 3)
const rise = (fromDate: string, others = [before], from = 3) => ({
  ...{ before: from, wish: at(fromDate, 4), others },
})

test('an approval serves the rise from its day on, also where it is put off', () => {
  expect(servesRise(APPROVED, rise('2027-01-01'))).toBe(true)
  expect(servesRise(APPROVED, rise('2027-02-01'))).toBe(true)
  expect(servesRise(APPROVED, rise('2026-12-31'))).toBe(false)
  expect(servesRise({ ...APPROVED, state: 'declined' }, rise('2027-01-01'))).toBe(false)
  expect(servesRise({ ...APPROVED, levelFrom: null }, rise('2027-01-01'))).toBe(false)
  expect(servesRise({ ...APPROVED, toLevel: 5 }, rise('2027-01-01'))).toBe(false)
})

test('it serves once: whoever was lowered since is approved anew', () => {
  const had = [at('2027-02-01', 3), at('2027-01-01', 4), before]
  expect(servesRise(APPROVED, rise('2027-03-01', had))).toBe(false)
  const again = { ...APPROVED, levelFrom: '2027-03-01' }
  expect(servesRise(again, rise('2027-03-01', had))).toBe(true)
})

test('what was approved of a level raises nobody from a lower one; from between, it does', () => {
  expect(servesRise(APPROVED, rise('2027-01-01', [at('2026-01-01', 2)], 2))).toBe(false)
  const by2 = { ...APPROVED, fromLevel: 2 }
  expect(servesRise(by2, rise('2027-01-01'))).toBe(true)
})
