import { expect, test } from 'vitest'
import { daysAfter } from '../../../area/months'
import { countsOfYear, dayKind, strips, weekdayOf, weeksOf, withDay } from './days'
import { tidyTime } from './intervals'

const OFFICE = [['09:00', '18:00']] as const
const calendar = {
  hours: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE },
  holidays: ['2026-10-01'],
  shifts: { '2026-10-10': OFFICE },
}

test('October 2026 begins on a Thursday and has five weeks', () => {
  expect(weekdayOf('2026-10-01')).toBe('thu')
  const weeks = weeksOf(2026, 10)
  expect(weeks).toHaveLength(5)
  expect(weeks[0]?.slice(0, 4)).toEqual([null, null, null, '2026-10-01'])
  expect(weeks[4]?.[5]).toBe('2026-10-31')
})

test('a leap day is there, and the day after it', () => {
  expect(weeksOf(2028, 2).flat()).toContain('2028-02-29')
  expect(daysAfter('2028-02-29', 1)).toBe('2028-03-01')
})

test('a day is what its weekday says, unless a holiday or hours of its own say otherwise', () => {
  const kinds = ['2026-10-01', '2026-10-08', '2026-10-10', '2026-10-11'].map((date) =>
    dayKind(calendar, date),
  )
  expect(kinds).toEqual(['holiday', 'open', 'make_up', 'closed'])
})

test('a Saturday made a working day gets Monday’s hours, and loses them again', () => {
  const worked = withDay(calendar, '2026-10-17', 'work')
  expect(worked).toMatchObject({ shifts: { '2026-10-17': OFFICE } })
  expect(dayKind(worked, '2026-10-17')).toBe('make_up')
  expect(withDay(worked, '2026-10-17', 'weekly')).toEqual(calendar)
})

test('a make-up day turned into a holiday is no longer worked', () => {
  const free = withDay(calendar, '2026-10-10', 'rest')
  expect(free).toMatchObject({ holidays: ['2026-10-01', '2026-10-10'], shifts: {} })
})

test('a year counts its own holidays and make-up days only', () => {
  expect([countsOfYear(calendar, 2026), countsOfYear(calendar, 2027)]).toEqual([
    { holidays: 1, makeUps: 1 },
    { holidays: 0, makeUps: 0 },
  ])
})

test('a night shift is drawn until midnight', () => {
  expect(strips([['18:00', '06:00']])).toEqual([{ start: 0.75, size: 0.25 }])
})

test.each([
  ['9:05', '09:05'],
  ['0900', '09:00'],
  ['24:00', '24:00'],
  ['25:00', '25:00'],
])('a time typed as %s is %s', (typed, time) => expect(tidyTime(typed)).toBe(time))
