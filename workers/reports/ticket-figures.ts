import type { TicketFigures, TicketTally } from '@bylaw/contract'
import { monthsAfter } from '@bylaw/kernel'
import { dayStartMs } from '../platform/month'
import type { Scope } from '../scope'
import type { DayStarts, Tallied } from './figures-store'

const MOST_CUSTOMERS = 20

/** A month of the desk in figures; the month before stands beside it, to see which way it goes. */
export async function ticketFigures(scope: Scope, month: string): Promise<TicketFigures> {
  const days = daysOf(month)
  const starts = startsOf(scope.zone, month)
  const found = await scope.reports.figures(
    starts,
    startsOf(scope.zone, monthsAfter(`${month}-01`, -1).slice(0, 7)),
    MOST_CUSTOMERS,
  )
  const byDay = new Map(found.byDay.map((each) => [Number(each.key), each]))
  return {
    month,
    total: sumOf(found.byPriority),
    before: sumOf(found.earlier),
    open: found.open,
    days: days.map((day, index) => {
      const { opened = 0, closed = 0 } = byDay.get(index + 1) ?? {}
      return { day, opened, closed }
    }),
    byPriority: found.byPriority.map(({ key, ...tally }) => ({
      priority: key as 'high',
      ...tally,
    })),
    byType: found.byType.map(({ key, ...tally }) => ({ type: key as 'fault', ...tally })),
    byAssignee: found.byAssignee.map(({ key, ...tally }) => ({
      personId: key === null ? null : String(key),
      ...tally,
    })),
    byCustomer: found.byCustomer.map(({ key, ...tally }) => ({
      customerId: String(key),
      ...tally,
    })),
  }
}

const sumOf = (tallies: readonly Tallied[]): TicketTally => {
  const sum = (what: keyof TicketTally) => tallies.reduce((total, each) => total + each[what], 0)
  return {
    opened: sum('opened'),
    closed: sum('closed'),
    firstResponseBreached: sum('firstResponseBreached'),
    resolutionBreached: sum('resolutionBreached'),
  }
}

/** Every day of a month: `2026-02-01` to `2026-02-28`. */
function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from(
    { length: last },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  )
}

/** When each day of a month begins in a zone, and when the month is over. */
export const startsOf = (zone: string, month: string): DayStarts =>
  [...daysOf(month), monthsAfter(`${month}-01`, 1)].map((day) => dayStartMs(zone, day))
