import { expect, test } from 'vitest'
import { isReadyToApprove, newToken, nomineeStanding, payMonths } from './model'

test('an award can be paid with its own month, or one up to now', () => {
  expect(payMonths('2026-10', '2026-12')).toEqual(['2026-10', '2026-11', '2026-12'])
  expect(payMonths('2026-12', '2026-12')).toEqual(['2026-12'])
})

test('nobody has the secret of another', () => {
  expect(newToken()).toMatch(/^[0-9a-f]{32}$/)
  expect(newToken()).not.toBe(newToken())
})

test('a nominee wins, is vetoed, or neither', () => {
  const winner = { id: 'a', name: 'A', votes: 3, prize: { amount: '200.00', currency: 'CNY' } }
  const veto = { kind: 'vetoed', nominees: [{ id: 'b', name: 'B' }] }
  const award = { winners: [winner], words: [veto] } as never
  expect(['a', 'b', 'c'].map((id) => nomineeStanding(award, id))).toEqual([
    'is_winner',
    'is_vetoed',
    undefined,
  ])
})

test('approval waits for every post that has not passed it, and for somebody to win', () => {
  const award = (standing: string, winners: object[] | null, refusal: object | null = null) =>
    isReadyToApprove({ posts: [{ standing }, { standing: 'approves' }], winners, refusal } as never)
  expect([
    award('passed', [{}]),
    award('exempt', [{}]),
    award('waiting', [{}]),
    award('passed', []),
    award('passed', null, {}),
  ]).toEqual([true, true, false, false, false])
})
