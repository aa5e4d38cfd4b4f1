import { expect, test } from 'vitest'
import { halvesTaken, lastHalf } from './leave-stretch'

// Monday to Wednesday, whole days.
const asked = {
  toDate: '2026-10-21',
  toHalf: 'afternoon',
  backOn: null,
  backHalf: null,
  days: ['2026-10-19', '2026-10-20', '2026-10-21'].map((date) => ({
    date,
    part: 'whole' as const,
  })),
} as const
const taken = (backOn: string, backHalf: 'morning' | 'afternoon') =>
  halvesTaken({ ...asked, backOn, backHalf }).map(({ date, half }) => `${date.slice(8)} ${half}`)

test('leave that nobody cut short is taken whole', () => {
  expect(halvesTaken(asked)).toHaveLength(6)
  expect(lastHalf(asked)).toEqual({ date: '2026-10-21', half: 'afternoon' })
})

test('of leave that was cut short the half days before the return are taken', () => {
  expect(taken('2026-10-20', 'morning')).toEqual(['19 morning', '19 afternoon'])
  expect(taken('2026-10-20', 'afternoon')).toEqual(['19 morning', '19 afternoon', '20 morning'])
})

test('it ends half a day before the return', () => {
  const back = { ...asked, backOn: '2026-10-20' }
  expect(lastHalf({ ...back, backHalf: 'morning' })).toEqual({
    date: '2026-10-19',
    half: 'afternoon',
  })
  expect(lastHalf({ ...back, backHalf: 'afternoon' })).toEqual({
    date: '2026-10-20',
    half: 'morning',
  })
})
