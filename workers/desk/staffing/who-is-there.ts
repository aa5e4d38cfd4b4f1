import { Calendar, type CompiledCalendar, compileCalendar } from '@bylaw/calendar'
import type { PresenceView } from '@bylaw/contract'
import { may } from '../../identity/permissions'
import type { KeptShift } from '../../staffing/table'
import type { DeskBooks } from '../books'
import { calendarOf } from '../clocks/rules'
import type { Member } from '../roster'
import { type Presence, presenceOf } from './presence'
import { whoActsFor } from './who-acts'

/** Everyone who works tickets, in order of their ids. */
export const crewOf = ({ roster }: DeskBooks): readonly Member[] =>
  roster.active().filter(({ role }) => may(role, 'ticket.take'))

/** Whether someone is there now. */
export function presenceNow(books: DeskBooks, personId: string, nowMs: number): Presence {
  const { staffing } = books
  return presenceOf(
    staffing.absences().filter((absence) => absence.personId === personId),
    staffing.ownWord(personId),
    hoursOf(books, personId, nowMs),
    nowMs,
  )
}

/** Who is there, why, and who acts for those who are not. */
export const whoIsThere = (books: DeskBooks, nowMs: number): PresenceView[] =>
  crewOf(books).map(({ personId, name }) => {
    const { presence, by, untilMs } = presenceNow(books, personId, nowMs)
    const acting = whoActsFor(books, personId, nowMs)
    return {
      personId,
      name,
      presence,
      by,
      until: untilMs === null ? null : new Date(untilMs).toISOString(),
      standInId: acting === personId ? null : acting,
    }
  })

/** A person's own hours, or else the company's calendar. */
function hoursOf({ staffing, shelf }: DeskBooks, personId: string, nowMs: number) {
  const pin = shelf.inForce('calendar', nowMs)
  const company = pin ? calendarOf(shelf.version(pin)) : null
  const shift = staffing.duty(personId)?.shift
  return shift ? compiledShift(shift, company) : company
}

const shifts = new WeakMap<KeptShift, { of: CompiledCalendar | null; made: CompiledCalendar }>()

function compiledShift(shift: KeptShift, company: CompiledCalendar | null): CompiledCalendar {
  const known = shifts.get(shift)
  if (known?.of === company) return known.made
  const { timezone, hours, keepsHolidays } = shift
  const { holidays = [], shifts: dated } = (keepsHolidays && company?.calendar) || {}
  const made = compileCalendar(
    Calendar.parse({ timezone, hours, holidays, ...(dated ? { shifts: dated } : {}) }),
  )
  shifts.set(shift, { of: company, made })
  return made
}
