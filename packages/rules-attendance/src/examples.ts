import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { DayDecision } from './day'
import type { AttendanceDecision } from './decide'
import { hoursExamples } from './examples-hours'
import type { AttendanceFacts, DayFacts } from './facts'
import type { AttendanceRules } from './rules'
import { starter } from './starter'

const decided: AttendanceRules = {
  ...starter,
  reports: {
    ...starter.reports,
    dailyUntil: 'noon_next_day',
    weeklyDue: { weekday: 5, time: '18:00' },
  },
  absence: {
    ...starter.absence,
    unreachable: { attempts: 2, minutesApart: 30 },
    costs: 'whole_day',
  },
  hours: {
    toleranceMinutes: 10,
    lapses: { freeTimes: 3, fenEach: 20_00 },
    missed: 'absence',
  },
  leave: {
    kinds: [{ key: 'personal', name: words('事假', 'Personal leave'), paidPercent: 0 }],
  },
  week: { ...starter.week, length: { counting: 'calendar_days_in_a_row', days: 7 } },
}
const travelling: DayFacts = {
  about: 'day',
  date: '2026-05-08',
  onTrip: true,
  reportedAt: '2026-05-08T20:00',
  outOfContactSeconds: 0,
  excused: false,
  attemptsAt: [],
}
const absent = (...grounds: DayDecision['grounds'][number][]): DayDecision => ({
  about: 'day',
  absent: true,
  grounds,
  costs: 'whole_day',
  mayAnswerFirst: true,
})
const present: DayDecision = {
  about: 'day',
  absent: false,
  grounds: [],
  costs: null,
  mayAnswerFirst: false,
}

type AttendanceExample = Example<AttendanceRules, AttendanceFacts, AttendanceDecision>
const example = (
  zh: string,
  en: string,
  facts: AttendanceFacts,
  expect: AttendanceDecision | string,
  rules: AttendanceRules = decided,
): AttendanceExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})
const days = (first: number, last: number): string[] =>
  Array.from(
    { length: last - first + 1 },
    (_, index) => `2026-05-${String(first + index).padStart(2, '0')}`,
  )
const weekOf = (absentDates: string[]): AttendanceFacts => ({
  about: 'week',
  absentDates,
  holidays: [],
  makeUpDays: [],
})

/** Days and weeks of R19.1, R19.4 and R19.7 worked by hand. */
export const examples: readonly AttendanceExample[] = [
  example('出差并交了日报', 'on a trip, report made', travelling, present),
  example(
    '没有日报',
    'no daily report',
    { ...travelling, reportedAt: null },
    absent('no_daily_report'),
  ),
  example(
    '次日 11:00 交的日报不算迟',
    'a report made at 11:00 the next day is in time',
    { ...travelling, reportedAt: '2026-05-09T11:00' },
    present,
  ),
  example(
    '失联正好 12 小时不算',
    'exactly 12 hours out of contact do not count',
    { ...travelling, outOfContactSeconds: 12 * 3_600 },
    present,
  ),
  example(
    // 12.1 hours are 43,560 seconds.
    '失联 12.1 小时算旷工',
    '12.1 hours out of contact are an absence',
    { ...travelling, outOfContactSeconds: 43_560 },
    absent('out_of_contact'),
  ),
  example(
    '失联 20 小时，但事先联系过',
    '20 hours out of contact after calling first',
    { ...travelling, outOfContactSeconds: 20 * 3_600, excused: true },
    present,
  ),
  example(
    '10:00、10:30 两次都联系不上',
    'no answer at 10:00 and at 10:30',
    { ...travelling, attemptsAt: ['2026-05-08T10:00', '2026-05-08T10:30'] },
    absent('unreachable'),
  ),
  example(
    '10:00 没有接，10:10 接了，10:30 又没有接',
    'no answer at 10:00, one at 10:10, none at 10:30',
    {
      ...travelling,
      attemptsAt: ['2026-05-08T10:00', '2026-05-08T10:30'],
      answeredAt: ['2026-05-08T10:10'],
    },
    present,
  ),
  example(
    '出差当天两次都联系不上，可以提出',
    'two attempts without an answer on a trip can be proposed',
    {
      about: 'reach',
      onTrip: true,
      attemptsAt: ['2026-05-08T10:00', '2026-05-08T10:30'],
      answeredAt: [],
    },
    { about: 'reach', tried: 2, needed: 2, isGround: true },
  ),
  example(
    '照字面，一次未接即旷工',
    'to the letter one missed call is enough',
    { ...travelling, attemptsAt: ['2026-05-08T10:00'] },
    absent('unreachable'),
    { ...decided, absence: { ...decided.absence, unreachable: { attempts: 1, minutesApart: 0 } } },
  ),
  example('连续旷工 7 天立案', '7 days in a row open a case', weekOf(days(4, 10)), {
    about: 'week',
    days: 7,
    opensCase: true,
    noticeFirst: true,
  }),
  example('连续旷工 6 天不立案', '6 days in a row do not', weekOf(days(4, 9)), {
    about: 'week',
    days: 6,
    opensCase: false,
    noticeFirst: true,
  }),
  example(
    '总部人员打卡',
    'staff at headquarters clock',
    { about: 'clocking', atHeadquarters: true, onTrip: false },
    { about: 'clocking', clocks: true },
  ),
  example(
    '出差途中回总部免打卡',
    'a traveller at headquarters is exempt',
    { about: 'clocking', atHeadquarters: true, onTrip: true },
    { about: 'clocking', clocks: false },
  ),
  example(
    // 8 May 2026 is a Friday; the next is the 15th.
    '周计划每周五 18:00 前交',
    'the weekly plan is due by Friday 18:00',
    { about: 'report', report: 'weekly_plan', lastOn: '2026-05-08' },
    { about: 'report', nextOn: '2026-05-15', until: '2026-05-15T18:00' },
  ),
  example(
    '日报最迟次日中午',
    'the daily report is due by noon the next day',
    { about: 'report', report: 'daily', lastOn: '2026-05-08' },
    { about: 'report', nextOn: '2026-05-09', until: '2026-05-10T12:00' },
  ),
  example(
    '周五 18:00 前没有交周计划，周六补交算迟交',
    'a weekly plan of Friday, made on Saturday, is late',
    {
      ...{ about: 'owed', report: 'weekly_plan', lastOn: '2026-05-08' },
      ...{ madeAt: ['2026-05-16T09:00'], now: '2026-05-18T09:00' },
    },
    {
      ...{ about: 'owed', dueOn: '2026-05-15', until: '2026-05-15T18:00' },
      ...{ standing: 'late', madeAt: '2026-05-16T09:00' },
    },
  ),
  ...hoursExamples().map(([zh, en, facts, expect]) => example(zh, en, facts, expect)),
  example(
    '联系不上的标准未定，拒绝认定',
    'refused while nobody has said what beyond reach means',
    { ...travelling, attemptsAt: ['2026-05-08T10:00'] },
    'undecided',
    starter,
  ),
]
