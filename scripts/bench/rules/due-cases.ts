import { type Calendar, CHINA_2026, withPublicHolidays } from '@bylaw/calendar'
import { dice } from './dice'

/** One due time to find: so many open minutes from an instant, by one of the calendars. */
export interface DueCase {
  readonly desk: Desk
  readonly atMs: number
  readonly minutes: number
}

/** A calendar, and which of its ways the other libraries do not know; empty for a plain one. */
export interface Desk {
  readonly calendar: Calendar
  readonly beyondOthers: string
  readonly cases: number
}

/** The zone that this process keeps, for the others count in no other. */
export const ZONE = 'Asia/Shanghai'

const weekdays = (hours: [string, string][]): Calendar['hours'] => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
})

const OFFICE: [string, string][] = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
]
const plain: Calendar = {
  timezone: ZONE,
  hours: weekdays([['09:00', '18:00']]),
  holidays: [],
}
const withLunch: Calendar = { ...plain, hours: weekdays(OFFICE) }
const makingUp = withPublicHolidays(withLunch, CHINA_2026, OFFICE)

export const DESKS: readonly Desk[] = [
  { cases: 3_000, beyondOthers: '', calendar: plain },
  { cases: 3_000, beyondOthers: '', calendar: { ...withLunch, holidays: makingUp.holidays } },
  { cases: 2_000, beyondOthers: 'make-up days', calendar: makingUp },
  {
    cases: 1_000,
    beyondOthers: 'a shift past midnight',
    calendar: { ...plain, hours: weekdays([['22:00', '06:00']]) },
  },
  {
    cases: 1_000,
    beyondOthers: 'a zone that is not the machine’s',
    calendar: { ...withLunch, timezone: 'Europe/Berlin' },
  },
]

/** Half an hour to two weeks of open time, from any second of 2026, nights and holidays included. */
const LENGTHS = [30, 60, 90, 120, 240, 480, 960, 2_400, 4_800]

export function dueCases(): readonly DueCase[] {
  const roll = dice(2_026)
  const newYear = Date.parse('2026-01-01T00:00+08:00')
  return DESKS.flatMap((desk) =>
    Array.from({ length: desk.cases }, () => {
      // One in ten begins within a minute; the others count whole minutes only.
      const second = roll(10) === 0 ? 1 + roll(59) : 0
      return {
        desk,
        atMs: newYear + roll(340 * 1_440) * 60_000 + second * 1_000,
        minutes: LENGTHS[roll(LENGTHS.length)] ?? 30,
      }
    }),
  )
}

/** Why the other libraries cannot be asked for a case; undefined for those they can express. */
export const beyondOthers = ({ desk, atMs }: DueCase): string | undefined =>
  desk.beyondOthers || (atMs % 60_000 === 0 ? undefined : 'a start within a minute')
