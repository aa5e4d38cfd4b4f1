import type { Explanation, HalfDay } from '@bylaw/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type UnpaidHalf, unpaidDays } from './unpaid-days'

const found = (...clauses: string[]): Explanation => ({
  trace: {
    name: { zh: '', en: '' },
    value: true,
    unit: 'yes_no',
    clauses: clauses.slice(0, 1),
    of: clauses.slice(1).map((clause, index) => ({
      name: { zh: '', en: '' },
      value: index === 0,
      unit: 'yes_no',
      clauses: [clause],
    })),
  },
  rules: [],
})
const absence = (personId: string, date: string) => ({
  personId,
  date,
  explanation: found('R19.7', 'R19.7.1', 'R19.7.2'),
})
const half = (personId: string, date: string, of: HalfDay, paidPercent = 0, leaveId = 'lvr_1') => ({
  ...{ personId, date, half: of, paidPercent, leaveId },
  kindName: { zh: '事假', en: 'Personal leave' },
  explanation: found('R19.1'),
})

test('leave at 60 % of its pay leaves 40 % of the day unpaid, and 20 % of half a day', () => {
  const halves = [
    half('per_a', '2026-10-12', 'morning', 60),
    half('per_a', '2026-10-12', 'afternoon', 60),
    half('per_a', '2026-10-13', 'morning', 60),
  ]
  expect(unpaidDays([], halves).map(({ on, partBp }) => [on, partBp])).toEqual([
    ['2026-10-12', 4_000],
    ['2026-10-13', 2_000],
  ])
  expect(unpaidDays([], [half('per_a', '2026-10-12', 'morning', 100)])).toEqual([])
})

test('an absence is all of its day, by the grounds that hold', () => {
  const days = unpaidDays(
    [absence('per_a', '2026-10-12')],
    [half('per_a', '2026-10-12', 'morning')],
  )
  expect(days).toEqual([expect.objectContaining({ partBp: 10_000, clauses: ['R19.7', 'R19.7.1'] })])
})

test('no day is unpaid twice, however often and in whichever order it is told', () => {
  const person = fc.constantFrom('per_a', 'per_b')
  const date = fc.integer({ min: 10, max: 15 }).map((day) => `2026-10-${day}`)
  const leave = fc.record({
    personId: person,
    date,
    of: fc.constantFrom<HalfDay[]>('morning', 'afternoon'),
    paid: fc.constantFrom(0, 60, 100),
  })
  const told = fc.record({ absent: fc.array(fc.tuple(person, date)), leave: fc.array(leave) })
  fc.assert(
    fc.property(told, (told) => {
      const absences = told.absent.map(([who, on]) => absence(who, on))
      // As the table keeps them: half a day is of one leave.
      const kept = new Map<string, UnpaidHalf>()
      for (const { personId, date, of, paid } of told.leave)
        kept.set(`${personId} ${date} ${of}`, half(personId, date, of, paid, `lvr_${paid}`))
      const halves = [...kept.values()]
      const days = unpaidDays(absences, halves)
      const again = unpaidDays(
        [...absences, ...absences].reverse(),
        [...halves, ...halves].reverse(),
      )
      expect(again.map(({ on, partBp, personId }) => [personId, on, partBp]).sort()).toEqual(
        days.map(({ on, partBp, personId }) => [personId, on, partBp]).sort(),
      )
      const sums = new Map<string, number>()
      for (const { personId, on, partBp } of days)
        sums.set(`${personId} ${on}`, (sums.get(`${personId} ${on}`) ?? 0) + partBp)
      expect([...sums.values()].every((bp) => bp > 0 && bp <= 10_000)).toBe(true)
    }),
  )
})
