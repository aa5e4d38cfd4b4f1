import { daysAfter } from '@bylaw/kernel'
import { type AttendanceRules, attendance, type Ground } from '@bylaw/rules-attendance'
import { Decimal } from 'decimal.js'
import { type Adapter, decided } from './answer'

/** As written: one missed call is enough, and the clause reaches headquarters. */
const rules: AttendanceRules = {
  ...attendance.starter,
  absence: {
    ...attendance.starter.absence,
    where: 'all',
    unreachable: { attempts: 1, minutesApart: 0 },
    costs: 'whole_day',
  },
}
const GROUNDS: Readonly<Record<Ground, string>> = {
  no_daily_report: 'no_daily_report',
  out_of_contact: 'off_over_12h',
  unreachable: 'unreachable',
  missed_day: 'missed_day',
}
const WEEKS = {
  '7_calendar_days': { counting: 'calendar_days_in_a_row', days: 7 },
  '7_consecutive_days': { counting: 'calendar_days_in_a_row', days: 7 },
  '7_consecutive_calendar_days': { counting: 'calendar_days_in_a_row', days: 7 },
  '5_consecutive_workdays': { counting: 'workdays_in_a_row', days: 5 },
  '7_cumulative_in_year': { counting: 'days_in_a_year', days: 7 },
} as const

/** ATT-01 to ATT-03. */
export const ATTENDANCE: Readonly<Record<string, Adapter>> = {
  absence_day: (args) => {
    const date = '2026-05-08'
    const onTrip = args.flag('on_trip', true)
    const reportedAt = args.flag('daily_report') ? `${date}T20:00` : null
    const outOfContactSeconds = new Decimal(args.text('off_hours', '0')).times(3_600).ceil()
    const excused = ['contacted_first', 'has_reason', 'reason'].some((name) => args.flag(name))
    const attempts = args.number('unreachable_reports', 0)
    const needed = args.number('attempts_needed', 1)
    args.finish()
    const answer = decided(
      attendance.decide(
        {
          ...rules,
          absence: { ...rules.absence, unreachable: { attempts: needed, minutesApart: 0 } },
        },
        {
          about: 'day',
          date,
          onTrip,
          reportedAt,
          outOfContactSeconds: outOfContactSeconds.toNumber(),
          excused,
          attemptsAt: Array.from({ length: attempts }, () => `${date}T10:00`),
        },
      ),
      'day',
    )
    return { absent: answer.absent, grounds: answer.grounds.map((ground) => GROUNDS[ground]) }
  },

  absence_week: (args) => {
    const absentDates = args.list('absent_dates').map((date) => daysAfter(String(date), 0))
    const reading = args.oneOf(
      'reading',
      Object.keys(WEEKS) as (keyof typeof WEEKS)[],
      '7_calendar_days',
    )
    const holidays = args.list('holidays').map(String)
    args.finish()
    const answer = decided(
      attendance.decide(
        { ...rules, week: { ...rules.week, length: WEEKS[reading] } },
        { about: 'week', absentDates, holidays, makeUpDays: [] },
      ),
      'week',
    )
    return { longest_or_count: answer.days, deemed_resigned_case: answer.opensCase }
  },
}
