import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { DayFacts, WeekFacts, WorkdayFacts } from './facts'
import type { AttendanceRules } from './rules'
import { starter } from './starter'

const today: DayFacts = {
  about: 'day',
  date: '2026-05-08',
  onTrip: true,
  reportedAt: '2026-05-08T20:00',
  outOfContactSeconds: 0,
  excused: false,
  attemptsAt: [],
}
const absence = (change: Partial<AttendanceRules['absence']>): AttendanceRules => ({
  ...starter,
  absence: { ...starter.absence, costs: 'whole_day', ...change },
})
const grounds = (rules: AttendanceRules, facts: Partial<DayFacts>) => {
  const answer = decide(rules, { ...today, ...facts })
  if (!answer.ok) return answer.refusal.question
  return answer.value.decision.about === 'day' ? answer.value.decision.grounds : undefined
}

describe('when a report is late is asked only where it matters', () => {
  const at = (reportedAt: string | null, dailyUntil: AttendanceRules['reports']['dailyUntil']) =>
    grounds({ ...absence({}), reports: { ...starter.reports, dailyUntil } }, { reportedAt })
  test('never of a report made the same day, nor of none', () => {
    expect(at('2026-05-08T23:59', null)).toEqual([])
    expect(at(null, null)).toEqual(['no_daily_report'])
    expect(at('2026-05-09T12:01', null)).toEqual(['no_daily_report'])
  })
  test('between midnight and noon', () => {
    expect(at('2026-05-09T00:30', null)).toBe('attendance.daily_report_late')
    expect(at('2026-05-09T00:30', 'midnight')).toEqual(['no_daily_report'])
    expect(at('2026-05-09T12:00', 'noon_next_day')).toEqual([])
  })
})

describe('headquarters', () => {
  const there = { onTrip: false, reportedAt: null, outOfContactSeconds: 13 * 3_600 }
  test('need no trip report and are out of contact only where the clause reaches them', () => {
    expect(grounds(absence({ where: 'trips' }), there)).toEqual([])
    expect(grounds(absence({ where: 'all' }), there)).toEqual(['out_of_contact'])
  })
})

test('several grounds are all named, in the order of the text', () =>
  expect(
    grounds(absence({ unreachable: { attempts: 1, minutesApart: 0 } }), {
      reportedAt: null,
      outOfContactSeconds: 43_201,
      attemptsAt: ['2026-05-08T10:00'],
    }),
  ).toEqual(['no_daily_report', 'out_of_contact', 'unreachable']))

test('an absence asks what it costs before it is recorded', () =>
  expect(grounds(absence({ costs: null }), { reportedAt: null })).toBe('attendance.absence_costs'))

describe('a week of absence', () => {
  const week = (
    counting: NonNullable<AttendanceRules['week']['length']>['counting'],
    limit: number,
    facts: Partial<WeekFacts>,
  ) => {
    const answer = decide(
      { ...starter, week: { ...starter.week, length: { counting, days: limit } } },
      { about: 'week', absentDates: [], holidays: [], makeUpDays: [], ...facts },
    )
    return answer.ok && answer.value.decision.about === 'week'
      ? [answer.value.decision.days, answer.value.decision.opensCase]
      : undefined
  }
  // 7 May 2026 is a Thursday.
  const thursdayToWednesday = ['07', '08', '11', '12', '13'].map((day) => `2026-05-${day}`)
  test('of workdays steps over the weekend', () =>
    expect(week('workdays_in_a_row', 5, { absentDates: thursdayToWednesday })).toEqual([5, true]))
  test('of workdays steps over holidays, and stops at a made-up Saturday', () => {
    const absentDates = ['07', '11', '12', '13'].map((day) => `2026-05-${day}`)
    expect(week('workdays_in_a_row', 4, { absentDates, holidays: ['2026-05-08'] })).toEqual([
      4,
      true,
    ])
    expect(
      week('workdays_in_a_row', 5, {
        absentDates: thursdayToWednesday,
        makeUpDays: ['2026-05-09'],
      }),
    ).toEqual([3, false])
  })
  test('of calendar days is broken by the weekend', () =>
    expect(week('calendar_days_in_a_row', 7, { absentDates: thursdayToWednesday })).toEqual([
      3,
      false,
    ]))
  test('in a year never adds two years up, nor a day twice', () =>
    expect(
      week('days_in_a_year', 3, {
        absentDates: ['2025-12-30', '2025-12-31', '2026-01-02', '2026-01-02', '2026-01-02'],
      }),
    ).toEqual([2, false]))
  test('without any absence is none', () =>
    expect(week('calendar_days_in_a_row', 7, {})).toEqual([0, false]))
  test('is asked for before it is counted', () =>
    expect(
      decide(starter, { about: 'week', absentDates: [], holidays: [], makeUpDays: [] }),
    ).toMatchObject({ refusal: { question: 'attendance.week_of_absence' } }))
})

describe('a weekly report', () => {
  const next = (lastOn: string, report = 'weekly_plan') =>
    decide(
      { ...starter, reports: { ...starter.reports, weeklyDue: { weekday: 5, time: '18:00' } } },
      { about: 'report', report, lastOn },
    )
  // 8 May 2026 is a Friday, 10 May the Sunday of the same week.
  test.each(['2026-05-04', '2026-05-08', '2026-05-10'])(
    'made on %s is followed by one on the Friday of the next week',
    (lastOn) =>
      expect(next(lastOn)).toMatchObject({ value: { decision: { nextOn: '2026-05-15' } } }),
  )
  test('of a kind that nobody asked for is refused', () =>
    expect(next('2026-05-08', 'horoscope')).toMatchObject({
      refusal: { code: 'no_such_report' },
    }))
})

test('staff elsewhere never clock, nor does anyone where headquarters do not', () => {
  const at = (atHeadquarters: boolean, headquarters: boolean) =>
    decide(
      { ...starter, clocking: { headquarters, traveller: 'clock' } },
      { about: 'clocking', atHeadquarters, onTrip: true },
    )
  expect(at(true, true)).toMatchObject({ value: { decision: { clocks: true } } })
  expect(at(false, true)).toMatchObject({ value: { decision: { clocks: false } } })
  expect(at(true, false)).toMatchObject({ value: { decision: { clocks: false } } })
})

describe('a day at headquarters', () => {
  const rules: AttendanceRules = {
    ...starter,
    hours: { toleranceMinutes: 10, lapses: { freeTimes: 0, fenEach: 0 }, missed: 'recorded' },
  }
  const at = (facts: Partial<WorkdayFacts>, under = rules) => {
    const answer = decide(under, {
      about: 'workday',
      date: '2026-05-08',
      spans: [['09:00', '18:00']],
      atHeadquarters: true,
      onTrip: false,
      elsewhere: false,
      leave: 'none',
      clockedIn: null,
      clockedOut: null,
      isOver: true,
      ...facts,
    })
    if (!answer.ok) return answer.refusal.question ?? answer.refusal.code
    const { decision } = answer.value
    if (decision.about !== 'workday') return undefined
    return [decision.state, ...decision.lapses.map(({ lapse, minutes }) => `${lapse} ${minutes}`)]
  }
  test.each([
    [{ spans: [] }, ['day_off']],
    [{ leave: 'whole' }, ['leave']],
    [{ onTrip: true }, ['trip']],
    [{ atHeadquarters: false }, ['elsewhere']],
    [{ elsewhere: true }, ['elsewhere']],
    [{ spans: null }, ['no_hours']],
    [{ isOver: false }, ['open']],
    [{ clockedIn: '09:00', isOver: false }, ['open']],
    [{ clockedIn: '09:30', isOver: false }, ['lapsed', 'late 30']],
    [{}, ['missed']],
    [{ clockedOut: '17:49' }, ['lapsed', 'no_clock_in null', 'early 11']],
    [{ clockedIn: '09:00' }, ['lapsed', 'no_clock_out null']],
    // Of one piece, the day is halved at 13:30.
    [{ leave: 'morning', clockedIn: '13:40', clockedOut: '18:00' }, ['in_order']],
    [{ leave: 'afternoon', clockedIn: '09:00', clockedOut: '13:19' }, ['lapsed', 'early 11']],
  ] as const)('%j', (facts, stands) => expect(at(facts as Partial<WorkdayFacts>)).toEqual(stands))
  test('asks how late is late only where somebody is', () => {
    expect(at({ clockedIn: '09:00', clockedOut: '18:00' }, starter)).toEqual(['in_order'])
    expect(at({ clockedIn: '09:01', clockedOut: '18:00' }, starter)).toBe('attendance.late_after')
    const { hours: _, ...before } = starter
    expect(at({ clockedIn: '09:01' }, before)).toBe('no_hours_rules')
    expect(at({ onTrip: true }, before)).toEqual(['trip'])
  })
})

test('a day that nothing accounts for is an absence only where the rules say so', () => {
  const missed = { onTrip: false, reportedAt: null, missed: true }
  expect(grounds(absence({}), missed)).toEqual(['missed_day'])
  const recorded = { toleranceMinutes: 0, lapses: { freeTimes: 0, fenEach: 0 } }
  expect(grounds({ ...absence({}), hours: { ...recorded, missed: 'recorded' } }, missed)).toEqual(
    [],
  )
})

test('leave is of a kind that is listed, and never of the afternoon before its morning', () => {
  const wish = { about: 'leave', fromHalf: 'morning', toHalf: 'afternoon' } as const
  const day = { ...wish, from: '2026-05-08', to: '2026-05-08', workdays: ['2026-05-08'] }
  const of = (kind: string, facts: object = {}) => decide(USUAL, { ...day, kind, ...facts })
  const sick = { key: 'sick', name: { zh: '病假', en: 'Sick' }, paidPercent: 60 }
  const USUAL: AttendanceRules = { ...starter, leave: { kinds: [sick] } }
  expect(of('sick')).toMatchObject({ value: { decision: { halfDays: 2, paidPercent: 60 } } })
  expect(of('sick', { fromHalf: 'afternoon', toHalf: 'morning' })).toMatchObject({
    value: { decision: { halfDays: 0 } },
  })
  expect(of('annual')).toMatchObject({ refusal: { code: 'no_such_leave' } })
  expect(decide(starter, { ...day, kind: 'sick' })).toMatchObject({
    refusal: { question: 'attendance.leave_kinds' },
  })
})
