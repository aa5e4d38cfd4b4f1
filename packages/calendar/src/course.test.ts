import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { type Calendar, WEEKDAYS } from './calendar'
import { compileCalendar } from './compile'
import { type CourseDay, courseOf } from './course'
import type { Pause } from './pause'

const at = (text: string) => instant(Date.parse(`${text}+08:00`))
const office: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: Object.fromEntries(WEEKDAYS.slice(0, 5).map((weekday) => [weekday, [['09:00', '18:00']]])),
  holidays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'],
}
const desk = compileCalendar(office)
const clock = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(11, 16)
const told = ({ date, lastDate, days, kind, counted, held, open }: CourseDay<Pause>) => ({
  of: days === 1 ? date : `${date}/${lastDate}`,
  kind,
  counted: counted.map(({ start, end }) => `${clock(start)}-${clock(end)}`),
  held: held.map(({ start, end }) => `${clock(start)}-${clock(end)}`),
  hours: open / 3_600,
})

test('a course shows what was counted, what stood still while the desk was open, and what was skipped', () => {
  // Wednesday 16:00, waiting from 17:00 until Monday 10:00; Thursday to Sunday is the holiday.
  const waiting = { from: at('2026-09-30T17:00'), to: at('2026-10-05T10:00') }
  const { zone, days } = courseOf(desk, at('2026-09-30T16:00'), at('2026-10-05T12:00'), [waiting])
  expect(zone).toBe('Asia/Shanghai')
  expect(days.map(told)).toEqual([
    {
      of: '2026-09-30',
      kind: 'weekly',
      counted: ['16:00-17:00'],
      held: ['17:00-18:00'],
      hours: 1,
    },
    { of: '2026-10-01/2026-10-04', kind: 'holiday', counted: [], held: [], hours: 0 },
    {
      of: '2026-10-05',
      kind: 'weekly',
      counted: ['10:00-12:00'],
      held: ['09:00-10:00'],
      hours: 2,
    },
  ])
  expect(days[0]?.held[0]?.by).toBe(waiting)
  expect(days[1]?.whole).toEqual({ start: at('2026-10-01T00:00'), end: at('2026-10-05T00:00') })
})

test('a long course keeps how it began and how it ended, and adds up', () => {
  const everyDay = compileCalendar({
    ...office,
    hours: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [['09:00', '18:00']]])),
    holidays: [],
  })
  // 61 days of nine hours: 20 as they were, 31 as one, 10 as they were.
  const { days } = courseOf(everyDay, at('2026-03-01T00:00'), at('2026-04-30T18:00'), [])
  expect(days.map(({ days: count }) => count)).toEqual([
    ...Array(20).fill(1),
    31,
    ...Array(10).fill(1),
  ])
  expect(days.map(told)[20]).toEqual({
    of: '2026-03-21/2026-04-20',
    kind: 'weekly',
    counted: [],
    held: [],
    hours: 31 * 9,
  })
  expect(days.reduce((sum, { open }) => sum + open, 0)).toBe(61 * 9 * 3_600)
})
