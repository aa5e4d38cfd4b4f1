import { describe, expect, test } from 'vitest'
import { accountAt } from './bank-account'
import { isFirstUseOf, marksOf } from './look-at-accounts'

const account = (n: number, countsFromMs: number, more = {}) => ({
  n,
  countsFromMs,
  number: `6222000${n}`,
  holder: '王建军',
  recordedBy: 'per_hal',
  objectedAtMs: null as number | null,
  ...more,
})
const two = [account(1, 10), account(2, 50)]

test('pay goes to the last account that counts by then', () =>
  expect([9, 10, 49, 50].map((at) => accountAt(two, at)?.n)).toEqual([undefined, 1, 1, 2]))

test('to none that the person had objected to by then', () => {
  const objected = [account(1, 10), account(2, 50, { objectedAtMs: 60 })]
  expect([55, 59, 60, 99].map((at) => accountAt(objected, at)?.n)).toEqual([2, 2, 1, 1])
})

describe('before paying there is to look at', () => {
  const paid = { paidAtMs: 60, lastPaidAtMs: 20 }
  test.each([
    ['nothing', [account(1, 10)], paid, '', []],
    ['nobody', [], paid, '', []],
    ['an account to which nothing was paid', [account(1, 30)], paid, '', ['first']],
    ['the first run', [account(1, 10)], { ...paid, lastPaidAtMs: undefined }, '', ['first']],
    ['another account than last', two, paid, '', ['changed']],
    ['another name', [account(1, 10, { holder: '王建国' })], paid, '', ['holder_differs']],
    ['no other name for a blank', [account(1, 10, { holder: '王 建军' })], paid, '', []],
    ['a number of two', [account(1, 10)], paid, '62220001', ['number_shared']],
  ] as const)('%s', (_, accounts, when, shared, marks) => {
    const payee = { personName: '王建军', accounts }
    expect(marksOf(payee, when, new Set([shared]))).toEqual(marks)
  })
})

test.each([
  ['whoever recorded what nothing was paid to', 'per_hal', two, 20, true],
  ['nor before the first run', 'per_hal', [account(1, 10)], undefined, true],
  ['but another may', 'per_fin', two, 20, false],
  ['and so may they once it was paid to', 'per_hal', two, 55, false],
] as const)('does not pay it out: %s', (_, personId, accounts, lastPaidAtMs, isFirst) =>
  expect(isFirstUseOf(personId, accounts, { paidAtMs: 60, lastPaidAtMs })).toBe(isFirst),
)
