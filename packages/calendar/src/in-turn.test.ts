import { type Instant, instant, seconds } from '@bylaw/kernel'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addOpen } from './add-open'
import type { Calendar } from './calendar'
import { compileCalendar } from './compile'
import { countedDays } from './counted-days'
import { inTurn } from './in-turn'
import { openBetween } from './open-between'
import { isOpen } from './open-spans'

const at = (local: string): Instant => instant(Date.parse(`2026-05-${local}+08:00`))
const DAY: [string, string][] = [['09:00', '18:00']]
const office: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
  holidays: [],
}
const old = compileCalendar(office)
/** From Tuesday on: Wednesday is off, and the desk closes at 17:00. */
const shorter = compileCalendar({
  ...office,
  hours: Object.fromEntries(
    Object.keys(office.hours).map((day) => [day, [['09:00', '17:00'] as [string, string]]]),
  ),
  holidays: ['2026-05-13'],
})
const both = inTurn(old, [{ from: at('12T00:00'), calendar: shorter }])

describe('each calendar counts until the next takes over', () => {
  test('what was counted before stays, what comes after follows the new hours', () => {
    // Monday 11 May has nine hours, Tuesday eight, Wednesday none.
    expect(openBetween(both, at('11T00:00'), at('14T00:00'))).toBe(17 * 3_600)
    // 12 hours from Monday 09:00: nine on Monday, three on Tuesday.
    expect(addOpen(both, at('11T09:00'), seconds(12 * 3_600))).toEqual({
      ok: true,
      value: at('12T12:00'),
    })
    expect(addOpen(both, at('12T16:00'), seconds(2 * 3_600))).toEqual({
      ok: true,
      value: at('14T10:00'),
    })
  })

  test('in the middle of a day if need be', () => {
    const atNoon = inTurn(old, [{ from: at('12T12:00'), calendar: shorter }])
    expect(openBetween(atNoon, at('12T00:00'), at('13T00:00'))).toBe(8 * 3_600)
    const late = inTurn(old, [{ from: at('12T17:30'), calendar: shorter }])
    expect(openBetween(late, at('12T00:00'), at('13T00:00'))).toBe(8.5 * 3_600)
  })

  test('a day is explained by the calendar that counted it', () => {
    const days = countedDays(both, at('12T16:00'), at('14T10:00'))
    expect(days.map(({ name }) => name.zh)).toEqual([
      '2026-05-12 周二 16:00–17:00',
      '2026-05-13 周三 节假日，不计',
      '2026-05-14 周四 09:00–10:00',
    ])
  })

  test('one of another zone does not take over', () => {
    const elsewhere = compileCalendar({ ...office, timezone: 'Europe/Berlin' })
    expect(inTurn(old, [{ from: at('12T00:00'), calendar: elsewhere }])).toBe(old)
  })
})

test('open time in turn is the open time of each calendar in its turn, minute by minute', () => {
  const minute = fc.integer({ min: 0, max: 9 * 1_440 })
  const hours = fc.constantFrom<[string, string][]>(
    [],
    DAY,
    [['22:00', '06:00']],
    [
      ['08:00', '12:00'],
      ['13:00', '24:00'],
    ],
  )
  const calendar = fc.tuple(hours, hours, hours, fc.boolean()).map(([weekday, sat, sun, off]) =>
    compileCalendar({
      timezone: 'Asia/Shanghai',
      hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday, sat, sun },
      holidays: off ? ['2026-05-13'] : [],
    }),
  )
  const startMs = at('08T00:00')
  const moment = (minutes: number) => instant(startMs + minutes * 60_000)
  fc.assert(
    fc.property(
      fc.tuple(calendar, calendar, calendar),
      fc.tuple(minute, minute),
      fc.tuple(minute, minute),
      fc.integer({ min: 1, max: 3_000 }),
      ([first, second, third], changes, between, length) => {
        const [one = 0, two = 0] = changes.toSorted((a, b) => a - b)
        const [from = 0, to = 0] = between.toSorted((a, b) => a - b)
        const turns = inTurn(first, [
          { from: moment(one), calendar: second },
          { from: moment(two), calendar: third },
        ])
        const open = (index: number) =>
          isOpen(index >= two ? third : index >= one ? second : first, moment(index))
        let walked = 0
        let reached: number | undefined
        for (let index = from; index < 9 * 1_440; index++) {
          if (open(index)) walked++
          if (walked === length) reached ??= index + 1
        }
        const counted = Array.from({ length: to - from }, (_, index) => open(from + index))
        expect(openBetween(turns, moment(from), moment(to))).toBe(
          60 * counted.filter(Boolean).length,
        )
        if (reached !== undefined)
          expect(addOpen(turns, moment(from), seconds(length * 60))).toEqual({
            ok: true,
            value: moment(reached),
          })
      },
    ),
    { seed: 20_260_512, numRuns: 60 },
  )
}, 30_000)
