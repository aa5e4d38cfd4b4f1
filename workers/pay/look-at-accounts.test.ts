import { describe, expect, test } from 'vitest'
import { accountAt } from './bank-account'
import { isFirstUseOf, marksOf } from './look-at-accounts'

const account = (n: number, countsFromMs: number, more = {}) => ({
  id: `acc_${n}`,
  n,
  countsFromMs,
  number: `6222000${n}`,
  holder: '王建军',
  personId: 'per_wang',
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
  const one = account(1, 10)
  test.each([
    ['nothing', one, ['acc_1'], undefined, '', []],
    ['nobody', undefined, [], undefined, '', []],
    ['an account to which they were never paid', one, [], undefined, '', ['first']],
    ['another than last, and new', two[1], ['acc_1'], undefined, '', ['first', 'changed']],
    ['another than last', one, ['acc_1', 'acc_2'], undefined, '', ['changed']],
    ['another than the file names', one, ['acc_1'], { id: 'acc_2' }, '', ['not_filed']],
    ['nothing else than the file names', one, ['acc_1'], { id: 'acc_1' }, '', []],
    [
      'another name',
      account(1, 10, { holder: '王建国' }),
      ['acc_1'],
      undefined,
      '',
      ['holder_differs'],
    ],
    [
      'no other name for a blank',
      account(1, 10, { holder: '王 建军' }),
      ['acc_1'],
      undefined,
      '',
      [],
    ],
    ['a number of two', one, ['acc_1'], undefined, '62220001', ['number_shared']],
  ] as const)('%s', (_, account, paidBefore, filed, shared, marks) => {
    const payee = { personName: '王建军', account, paidBefore, filed }
    expect(marksOf(payee, new Set([shared]))).toEqual(marks)
  })
})

const objected = account(3, 60, { recordedBy: 'per_hel', objectedAtMs: 70 })

test.each([
  ['whoever recorded what nothing was paid to', 'per_hal', two, ['acc_1'], true],
  ['nor before anything was paid to them', 'per_hal', two, [], true],
  ['but another may', 'per_fin', two, ['acc_1'], false],
  ['and so may they once it was paid to', 'per_hal', two, ['acc_2', 'acc_1'], false],
  ['nor who objected to a later one of theirs', 'per_wang', [...two, objected], ['acc_1'], true],
  ['but who recorded that one may', 'per_hel', [...two, objected], ['acc_1'], false],
  ['and so may they once it was paid to', 'per_wang', [...two, objected], ['acc_2'], false],
  [
    'and whose earlier one was closed',
    'per_wang',
    [account(1, 10, { objectedAtMs: 20 }), ...two.slice(1)],
    [],
    false,
  ],
] as const)('does not pay it out: %s', (_, personId, all, paidBefore, isFirst) =>
  expect(isFirstUseOf(personId, two[1], all, paidBefore)).toBe(isFirst),
)
