import type { TicketRow } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { pressed, type SortColumn, sorted } from './sorting'

const clock = (dueAt: string) => ({
  dueAt,
  metAt: null,
  breachedAt: null,
  leftSeconds: 60,
  paused: false,
  opensAt: null,
})
const row = (number: number, priority: TicketRow['priority'], due: string, updated: string) =>
  ({
    number: `TS-${number}`,
    priority,
    updatedAt: `2027-11-01T${updated}:00.000Z`,
    firstResponse: clock(`2027-11-01T${due}:00.000Z`),
    nextResponse: null,
    keepInformed: null,
    resolution: clock('2027-11-09T00:00:00.000Z'),
  }) as TicketRow

// number, priority, due, touched last
const rows = [
  row(999, 'low', '09:00', '08:30'),
  row(1001, 'urgent', '10:00', '08:10'),
  row(1002, 'low', '08:00', '08:20'),
]

describe('a queue by one of its columns', () => {
  test.each<[SortColumn, string[]]>([
    ['number', ['TS-1002', 'TS-1001', 'TS-999']],
    ['priority', ['TS-1001', 'TS-1002', 'TS-999']],
    ['clock', ['TS-1002', 'TS-999', 'TS-1001']],
    ['updated', ['TS-999', 'TS-1002', 'TS-1001']],
  ])('%s, and the other way round', (column, numbers) => {
    const by = (reversed: boolean) => sorted(rows, { column, reversed }).map(({ number }) => number)
    expect(by(false)).toEqual(numbers)
    expect(by(true)).toEqual(numbers.toReversed())
  })
})

test('a third press brings back the order of the view', () => {
  const once = pressed(undefined, 'number')
  const twice = pressed(once, 'number')
  expect([once, twice, pressed(twice, 'number')]).toEqual([
    { column: 'number', reversed: false },
    { column: 'number', reversed: true },
    undefined,
  ])
  expect(sorted(rows, undefined)).toBe(rows)
})
