import { describe, expect, test } from 'vitest'
import { attendanceOf, closeOf, takesDay } from './calendar'
import { calendarSentences } from './calendar-sentences'
import { decide } from './decide'
import { PayFacts } from './facts'
import { PayRules } from './rules'
import { starter } from './starter'

const calendar = { attendanceUntil: 25, rosterOn: 25, payDay: 10 }
const window = { from: '2026-05-26', to: '2026-06-25' }
const confirmed = (fromDate: string) => ({ fromDate, status: 'confirmed' as const, level: 3 })
const left = (fromDate: string) => ({ fromDate, status: 'left' as const, level: null })

test('June takes attendance to the 25th, and is paid by 10 July', () => {
  expect(closeOf({ calendar }, '2026-06')).toEqual({
    attendanceTo: '2026-06-25',
    rosterOn: '2026-06-25',
    payOn: '2026-07-10',
  })
  expect(closeOf({ calendar: { payDay: 'last' } }, '2026-12').payOn).toBe('2027-01-31')
})

test('without a calendar a month is its calendar month, and no day is said for paying it', () => {
  const whole = { attendanceTo: '2026-06-30', rosterOn: '2026-06-30', payOn: null }
  expect([closeOf({}, '2026-06'), closeOf({ calendar: {} }, '2026-06')]).toEqual([whole, whole])
  expect(PayRules.safeParse({ ...starter, calendar: { attendanceUntil: 29 } }).success).toBe(false)
})

describe('each day of somebody who is paid by the month is taken by one month', () => {
  test.each([
    ['whoever is there before and after has the window', [confirmed('2026-01-01')], window],
    [
      'whoever joins in it begins with them',
      [confirmed('2026-06-09')],
      { ...window, from: '2026-06-01' },
    ],
    [
      'whoever leaves in it ends with the month',
      [confirmed('2026-01-01'), left('2026-06-29')],
      { ...window, to: '2026-06-30' },
    ],
    [
      'also with its last day',
      [confirmed('2026-01-01'), left('2026-07-01')],
      { ...window, to: '2026-06-30' },
    ],
    [
      'whoever comes back begins anew',
      [confirmed('2026-01-01'), left('2026-05-28'), confirmed('2026-06-10')],
      { ...window, from: '2026-06-01' },
    ],
  ])('%s', (_, employments, days) => {
    expect(attendanceOf('2026-06', window, employments)).toEqual(days)
  })
})

test('a day of the month before is taken of who was paid by the month on it', () => {
  const was = { fromDate: '2026-01-01', status: 'contractor' as const, level: null }
  const takes = (employments: Parameters<typeof takesDay>[2]) =>
    ['2026-05-25', '2026-05-28', '2026-06-25', '2026-06-26'].map(
      takesDay('2026-06', window, employments),
    )
  expect(takes([confirmed('2026-01-01')])).toEqual([false, true, true, false])
  expect(takes([was, confirmed('2026-06-01')])).toEqual([false, false, true, false])
})

const facts = {
  status: 'confirmed' as const,
  level: 3,
  period: { from: '2026-06-01', to: '2026-06-30' },
  worked: { from: '2026-06-01', to: '2026-06-30' },
  commissionFen: 0,
  dayRateFen: 0,
  fieldDays: null,
  rewards: [],
  penalties: [],
  furloughMonths: 0,
  unpaid: [{ on: '2026-05-28', partBp: 10_000, what: { zh: '事假', en: 'Personal leave' } }],
}

test('a day of the month before that the window takes is one day less of this one', () => {
  expect(PayFacts.safeParse(facts).error?.issues[0]?.path).toEqual(['unpaid'])
  const rules = PayRules.parse({
    ...starter,
    guarantee: { ...starter.guarantee, reading: 'before_rewards', coversProbation: true },
    prorationBasis: '21.75',
  })
  const answer = decide(rules, PayFacts.parse({ ...facts, attendance: window }))
  // The window has 23 weekdays: 1700 × 22 ÷ 23 = 1626.0869…
  expect(answer.ok && answer.value.decision.lines[0]?.amountFen).toBe(1626_09)
})

test('the calendar is told in words, as far as there is one', () => {
  expect(calendarSentences(starter)).toEqual([])
  const said = calendarSentences({ ...starter, calendar })
  expect(said.map(({ text }) => text.en)).toEqual([
    'Attendance is taken from day 26 of the month before to day 25; what is later goes into the next month’s pay.',
    'Whoever joins after day 25 is not on the month’s roster: a correction of it pays them.',
    'Pay is due by day 10 of the following month.',
  ])
})
