import { expect, test } from 'vitest'
import {
  differenceOf,
  mayRead,
  monthBefore,
  tellingClocks,
  whatIsKept,
  wholeMonths,
  whyNoneKept,
} from './model'

const amount = (text: string) => ({ amount: { amount: text, currency: 'CNY' } })

test.each([
  ['2026-11-22', '2026-10-01', '2026-10-31'],
  ['2026-01-05', '2025-12-01', '2025-12-31'],
  ['2028-03-31', '2028-02-01', '2028-02-29'],
])('the month before %s runs from %s to %s', (today, from, to) =>
  expect(monthBefore(today)).toEqual({ from, to }),
)

test.each([
  ['2026-10-01', '2026-10-31', ['2026-10']],
  ['2026-10-02', '2026-11-30', ['2026-11']],
  ['2026-12-01', '2027-02-28', ['2026-12', '2027-01', '2027-02']],
  ['2026-10-01', '2026-10-30', []],
])('from %s to %s there are the months %j', (from, to, months) =>
  expect(wholeMonths({ from, to })).toEqual(months),
)

test.each([
  ['100.00', '120.50', '20.50'],
  ['0.30', '0.10', '-0.20'],
  ['-5.00', '5.05', '10.05'],
  ['9999999999999.99', '9999999999999.98', '-0.01'],
])('from %s to %s is %s, to the fen', (before, after, difference) =>
  expect(differenceOf(amount(before), amount(after))).toBe(difference),
)

test('a case that one side cannot decide has no difference', () => {
  expect(differenceOf({}, amount('1.00'))).toBeUndefined()
})

test('a clock that nobody is late by and whose promises stay is not told', () => {
  const quiet = {
    promisedBefore: 3,
    promisedAfter: 3,
    lateBefore: 0,
    lateAfter: 0,
    newlyLate: 0,
    noLongerLate: 0,
  }
  const clocks = { firstResponse: quiet, resolution: { ...quiet, lateAfter: 1, newlyLate: 1 } }
  expect(tellingClocks(clocks).map(([name]) => name)).toEqual(['resolution'])
})

test('what pay adds up to is run by those who may see it, anything else by whoever drafts', () => {
  const lead = (permission: string) => permission === 'rulebook.draft'
  const finance = (permission: string) => permission === 'pay.read_runs'
  expect([mayRead('piecework', lead), mayRead('piecework', finance), mayRead('sla', lead)]).toEqual(
    [false, true, true],
  )
})

test('what is not compared is said of the kind it is about', () => {
  expect(['travel', 'award', 'reward', 'discipline', 'survey'].map(whyNoneKept)).toEqual([
    'backtest.none_kept_travel',
    'backtest.none_kept_award',
    'backtest.none_kept_extras',
    'backtest.none_kept_extras',
    'backtest.none_kept',
  ])
  expect(['pay', 'piecework', 'appraisal', 'sla'].map(whatIsKept)).toEqual([
    'backtest.pay_keeps',
    'backtest.pay_keeps',
    'backtest.appraisal_keeps',
    undefined,
  ])
})
