import type { MovedLine, PayComparisonRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { compared } from './comparison-model'

const yuan = (amount: string | null) => (amount === null ? null : { amount, currency: 'CNY' })
const LINE = {} as MovedLine
const row = (
  personName: string,
  was: string | null,
  is: string | null,
  lines: MovedLine[] = [LINE],
): PayComparisonRow => ({
  personId: personName,
  personName,
  slipId: null,
  was: yuan(was),
  is: yuan(is),
  lines,
})

test('what changed most stands first, whichever way it went; who stayed is only counted', () => {
  const { moved, inAllFen, same } = compared([
    row('more', '100.00', '150.00'),
    row('same', '80.00', '80.00', []),
    row('owes', '10.00', '-200.00'),
    row('came', null, '60.00'),
  ])
  expect(moved.map(({ row: { personName }, byFen }) => [personName, byFen])).toEqual([
    ['owes', -210_00],
    ['came', 60_00],
    ['more', 50_00],
  ])
  expect([inAllFen, same]).toEqual([-100_00, 1])
})

test('lines that even out are a change of nothing', () => {
  expect(compared([row('even', '5.00', '5.00')]).moved).toHaveLength(1)
})
