import { describe, expect, test } from 'vitest'
import { Calendar } from './calendar'
import { savable } from './savable'

const office: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: {
    mon: [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    fri: [['22:00', '06:00']],
  },
  holidays: ['2026-05-01'],
  shifts: { '2026-05-09': [['09:00', '18:00']] },
}

test('a calendar with lunch, a night shift, a holiday and a make-up day may be saved', () => {
  expect(savable(office)).toEqual({ ok: true, value: office })
})

describe('a calendar nobody could work by is not saved, and the place is named', () => {
  test.each([
    ['never open', { hours: {}, shifts: {} }, ['/hours']],
    [
      'only open on a holiday',
      { hours: {}, shifts: { '2026-05-01': [['09:00', '10:00']] } },
      ['/hours', '/holidays/0'],
    ],
    ['no such zone', { timezone: 'Mars/Base' }, ['/timezone']],
    [
      'overlap in a day',
      {
        hours: {
          mon: [
            ['13:00', '18:00'],
            ['09:00', '14:00'],
          ],
        },
      },
      ['/hours/mon/0'],
    ],
    [
      'hours after a night shift began',
      {
        hours: {
          mon: [
            ['20:00', '04:00'],
            ['22:00', '23:00'],
          ],
        },
      },
      ['/hours/mon/1'],
    ],
    [
      'a night shift into the next morning',
      { hours: { sun: [['22:00', '06:00']], mon: [['05:00', '12:00']] } },
      ['/hours/mon/0'],
    ],
    [
      'an empty interval',
      { hours: { mon: [['09:00', '09:00']], tue: [['09:00', '10:00']] } },
      ['/hours/mon/0'],
    ],
    [
      'a night shift into a make-up day',
      { shifts: { '2026-05-09': [['05:00', '18:00']] } },
      ['/shifts/2026-05-09/0'],
    ],
    [
      'a make-up night into the next day',
      { shifts: { '2026-05-10': [['22:00', '10:00']] } },
      ['/hours/mon/0'],
    ],
    ['a holiday twice', { holidays: ['2026-05-01', '2026-05-01'] }, ['/holidays/1']],
    ['a holiday that is worked', { holidays: ['2026-05-09'] }, ['/holidays/0']],
    [
      'an empty break',
      { breaks: [{ date: '2026-05-04', from: '10:00', to: '10:00' }] },
      ['/breaks/0'],
    ],
  ] as const)('%s', (_, change, places) => {
    const result = savable({ ...office, ...change } as unknown as Calendar)
    expect(result.ok).toBe(false)
    expect(result.ok ? [] : result.refusal.map(({ at }) => at)).toEqual(places)
  })
})

describe('what is not even written as a calendar is refused when read', () => {
  test.each([
    ['a zone that does not exist', { timezone: 'Mars/Base' }],
    ['a time without its leading zero', { hours: { mon: [['9:00', '18:00']] } }],
    ['an opening at 24:00', { hours: { mon: [['24:00', '06:00']] } }],
    ['a date that does not exist', { holidays: ['2026-02-30'] }],
    ['an unknown field', { closed: true }],
  ])('%s', (_, change) => {
    expect(Calendar.safeParse({ ...office, ...change }).success).toBe(false)
  })
})

test('as many dates as a calendar may hold are compared in the time it takes to read them', () => {
  const dates = Array.from({ length: 8_000 }, (_, day) =>
    new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
  )
  const shifts = Object.fromEntries(
    dates.slice(0, 4_000).map((date) => [date, [['09:00', '10:00']] as [string, string][]]),
  )
  let looks = 0
  const holidays = new Proxy(dates.slice(4_000), {
    get(list, key, self) {
      looks += 1
      return Reflect.get(list, key, self)
    },
  })
  expect(savable({ ...office, holidays, shifts }).ok).toBe(true)
  // Each holiday is looked at a few times; once for every shift would be 16 million.
  expect(looks).toBeLessThan(100_000)
})

test('a calendar of more dates than that is not read', () => {
  const shifts = Object.fromEntries(
    Array.from({ length: 4_001 }, (_, day) => [
      new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
      [],
    ]),
  )
  expect(Calendar.safeParse({ ...office, shifts }).success).toBe(false)
})
