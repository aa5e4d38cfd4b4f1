import { expect, test } from 'vitest'
import { dayWork } from './day-work'
import { starter } from './starter'

/** At 80.00 a day, in half days. */
const rules = { dayRate: starter.dayRate }
const crew = (days: string, sharesBp: number[], index: number) => ({
  ...{ crew: '二班', on: '2026-10-15', days, sharesBp, index },
})
const paid = (days: string, ...dayRateShares: ReturnType<typeof crew>[]) => {
  const answer = dayWork(rules, { dayRateDays: days, dayRateShares })
  return answer.ok ? answer.value.amountFen : answer.refusal.code
}

test('three days of a crew at 80.00, shared six to four, are 144.00 and 96.00', () => {
  const shares = [6_000, 4_000]
  expect([0, 1].map((index) => paid('0', crew('3', shares, index)))).toEqual([144_00, 96_00])
})

test('the fen left over go to the largest remainders: the parts are the whole', () => {
  const shares = [3_333, 3_333, 3_334]
  // 80.00 in thirds: 26.664, 26.664 and 26.672; the fen left over is the first’s.
  expect([0, 1, 2].map((index) => paid('1', crew('1', shares, index)))).toEqual([
    80_00 + 26_67,
    80_00 + 26_66,
    80_00 + 26_67,
  ])
})

test('one’s own days and parts of several days add up, and each opens', () => {
  const answer = dayWork(rules, {
    dayRateDays: '1.5',
    dayRateShares: [crew('2', [5_000, 5_000], 0), crew('1', [2_500, 7_500], 1)],
  })
  if (!answer.ok) throw new Error('refused')
  // 120.00, half of 160.00, and three quarters of 80.00.
  expect(answer.value.trace.of?.map(({ value }) => value)).toEqual([120_00, 80_00, 60_00])
  expect(answer.value.trace.of?.[1]?.because?.zh).toContain('2026-10-15 二班共 2 天：160.00')
})

test('a crew’s days come in the steps of the rules, as they were worked and not as they are shared', () =>
  expect([paid('0', crew('0.25', [10_000], 0)), paid('0', crew('0.5', [1, 9_999], 0))]).toEqual([
    'days_not_in_half_days',
    0,
  ]))
