import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { AttendanceRules } from './rules'
import { starter } from './starter'

const rules: AttendanceRules = {
  ...starter,
  reports: {
    ...starter.reports,
    dailyUntil: 'noon_next_day',
    weeklyDue: { weekday: 5, time: '18:00' },
  },
}
const standing = (report: string, lastOn: string, madeAt: string[], now: string, by = rules) => {
  const answer = decide(by, { about: 'owed', report, lastOn, madeAt, now })
  if (!answer.ok) return answer.refusal.question ?? answer.refusal.code
  return answer.value.decision.about === 'owed' ? answer.value.decision.standing : undefined
}

describe('the daily report of the 8th is due at noon on the 9th', () => {
  test.each([
    [[], '2026-05-09T12:00', 'open'],
    [[], '2026-05-09T12:01', 'missing'],
    [['2026-05-09T12:00'], '2026-05-10T09:00', 'in_time'],
    [['2026-05-09T12:01'], '2026-05-10T09:00', 'late'],
    [['2026-05-09T13:00', '2026-05-08T18:00'], '2026-05-10T09:00', 'in_time'],
  ])('made at %j, looked at on %s: %s', (madeAt, now, expected) =>
    expect(standing('daily', '2026-05-07', madeAt, now)).toBe(expected),
  )
})

describe('the weekly plan is due on Friday the 15th at 18:00', () => {
  test.each([
    ['last week’s, made on the Saturday before', ['2026-05-09T10:00'], 'missing'],
    ['exactly half a week before', ['2026-05-12T06:00'], 'missing'],
    ['just after that', ['2026-05-12T06:01'], 'in_time'],
    ['on the stroke', ['2026-05-15T18:00'], 'in_time'],
    ['half an hour late', ['2026-05-15T18:30'], 'late'],
    ['half a week late', ['2026-05-19T06:00'], 'late'],
    ['nearer to the next', ['2026-05-19T06:01'], 'missing'],
  ])('%s', (_, madeAt, expected) =>
    expect(standing('weekly_plan', '2026-05-08', madeAt, '2026-05-25T09:00')).toBe(expected),
  )
})

test('is asked while nobody has said when it is due, and refused of a report that there is not', () => {
  const at = '2026-05-25T09:00'
  expect(standing('daily', '2026-05-08', [], at, starter)).toBe('attendance.daily_report_late')
  expect(standing('weekly_plan', '2026-05-08', [], at, starter)).toBe('attendance.weekly_deadline')
  expect(standing('monthly', '2026-05-08', [], at)).toBe('no_such_report')
})
