import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { type Calendar, WEEKDAYS } from './calendar'
import { CHINA_2026 } from './china-2026'
import { compileCalendar } from './compile'
import { daysBetween } from './days'
import { missingYears } from './missing-years'
import { withPublicHolidays } from './public-holidays'
import { savable } from './savable'

const day = [['09:00', '18:00']] as [string, string][]
const plain: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: Object.fromEntries(WEEKDAYS.slice(0, 5).map((weekday) => [weekday, day])),
  holidays: [],
}
const office = withPublicHolidays(plain, CHINA_2026, day)

test('2026 has 33 days off in seven holidays, made up for by six weekend days', () => {
  // 3 + 9 + 3 + 5 + 3 + 3 + 7, as the notice counts them.
  expect(office.holidays).toHaveLength(33)
  expect(Object.keys(office.shifts ?? {})).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ])
  expect(savable(office).ok).toBe(true)
})

test('the days around Labour Day are told apart', () => {
  const from = instant(Date.parse('2026-04-30T09:00+08:00'))
  const to = instant(Date.parse('2026-05-09T18:00+08:00'))
  const days = [...daysBetween(compileCalendar(office), from, to)]
  expect(days.map(({ date, kind, open }) => ({ date, kind, open }))).toEqual([
    { date: '2026-04-30', kind: 'weekly', open: 32_400 },
    ...['01', '02', '03', '04', '05'].map((date) => ({
      date: `2026-05-${date}`,
      kind: 'holiday',
      open: 0,
    })),
    { date: '2026-05-06', kind: 'weekly', open: 32_400 },
    { date: '2026-05-07', kind: 'weekly', open: 32_400 },
    { date: '2026-05-08', kind: 'weekly', open: 32_400 },
    { date: '2026-05-09', kind: 'make_up', open: 32_400 },
  ])
})

test('what the calendar already says of a date stays', () => {
  const own: Calendar = {
    ...plain,
    holidays: ['2026-05-09'],
    shifts: { '2026-05-02': [['10:00', '12:00']] },
  }
  const merged = withPublicHolidays(own, CHINA_2026, day)
  expect(merged.holidays).toContain('2026-05-09')
  expect(merged.holidays).not.toContain('2026-05-02')
  expect(merged.shifts?.['2026-05-02']).toEqual([['10:00', '12:00']])
  expect(merged.shifts).not.toHaveProperty('2026-05-09')
})

test('an administrator is told which of this year and the next have no holidays yet', () => {
  expect(missingYears(office, instant(Date.parse('2026-11-22T00:00Z')))).toEqual([2027])
  expect(missingYears(plain, instant(Date.parse('2026-11-22T00:00Z')))).toEqual([2026, 2027])
  // In Shanghai 2027 has begun by then.
  expect(missingYears(office, instant(Date.parse('2026-12-31T16:00Z')))).toEqual([2027, 2028])
})
