import { instant, seconds } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { addOpen } from './add-open'
import { compileCalendar } from './compile'
import { openBetween } from './open-between'
import { isOpen } from './open-spans'
import { subtractOpen } from './subtract-open'

const at = (text: string) => instant(Date.parse(`${text}Z`))
const night = [['22:00', '06:00']] as [string, string][]

// A chapter ends with Tuesday, 31 March 2026, and the next begins with 1 April.
const nights = compileCalendar({
  timezone: 'UTC',
  hours: { mon: night, tue: night, wed: night },
  holidays: [],
  breaks: [{ date: '2026-04-01', from: '02:00', to: '03:00' }],
})

describe('where one chapter of days ends and the next begins, nothing is lost or doubled', () => {
  test('a night shift goes on into the next chapter', () => {
    expect(isOpen(nights, at('2026-04-01T01:00'))).toBe(true)
    expect(openBetween(nights, at('2026-03-31T12:00'), at('2026-04-01T12:00'))).toBe(7 * 3_600)
  })

  test('a break of the next chapter cuts the night shift', () => {
    expect(isOpen(nights, at('2026-04-01T02:00'))).toBe(false)
    expect(addOpen(nights, at('2026-03-31T22:00'), seconds(5 * 3_600))).toEqual({
      ok: true,
      value: at('2026-04-01T04:00'),
    })
  })

  test('time that uses up the last second of a chapter ends there', () => {
    expect(addOpen(nights, at('2026-03-31T22:00'), seconds(7 * 3_600))).toEqual({
      ok: true,
      value: at('2026-04-01T06:00'),
    })
  })

  test('looking back crosses it too', () => {
    expect(subtractOpen(nights, at('2026-04-01T23:00'), seconds(8 * 3_600))).toEqual({
      ok: true,
      value: at('2026-03-31T22:00'),
    })
  })
})
