import type { TicketFigures, TicketTally } from '@bylaw/contract'
import { daysAfter, lastDateOf, monthsAfter } from '@bylaw/kernel'
import { dayStartMs } from '../platform/month'
import type { Scope } from '../scope'
import type { DayStarts, Sums, Tallied } from './figures-store'

const MOST_CUSTOMERS = 20

/** A month of the desk in figures; the month before stands beside it, to see which way it goes. */
export async function ticketFigures(scope: Scope, month: string): Promise<TicketFigures> {
  const days = daysOf(month)
  const starts = startsOf(scope.zone, month)
  const before = startsOf(scope.zone, monthsAfter(`${month}-01`, -1).slice(0, 7))
  const { tallied, earlier, open } = await scope.reports.figures(starts, before, MOST_CUSTOMERS)
  const byPriority = tallied.filter(isBy('priority'))
  const byDay = new Map(tallied.filter(isBy('day')).map((each) => [each.key, each]))
  return {
    month,
    total: sumOf(byPriority),
    before: sumOf(earlier),
    open,
    days: days.map((day, index) => {
      const { opened = 0, closed = 0 } = byDay.get(index + 1) ?? {}
      return { day, opened, closed }
    }),
    byPriority: byPriority.map(({ key, by: _, ...tally }) => ({ priority: key, ...tally })),
    byType: tallied.filter(isBy('type')).map(({ key, by: _, ...tally }) => ({
      type: key,
      ...tally,
    })),
    byAssignee: tallied.filter(isBy('assignee')).map(({ key, by: _, ...tally }) => ({
      personId: key,
      ...tally,
    })),
    byCustomer: tallied.filter(isBy('customer')).map(({ key, by: _, ...tally }) => ({
      customerId: key,
      ...tally,
    })),
  }
}

const isBy =
  <By extends Tallied['by']>(by: By) =>
  (each: Tallied): each is Extract<Tallied, { by: By }> =>
    each.by === by

const sumOf = (tallies: readonly Sums[]): TicketTally => {
  const sum = (what: keyof TicketTally) => tallies.reduce((total, each) => total + each[what], 0)
  return {
    opened: sum('opened'),
    closed: sum('closed'),
    firstResponseBreached: sum('firstResponseBreached'),
    resolutionBreached: sum('resolutionBreached'),
  }
}

/** Every day of a month: `2026-02-01` to `2026-02-28`. */
const daysOf = (month: string): string[] =>
  Array.from({ length: Number(lastDateOf(month).slice(8)) }, (_, index) =>
    daysAfter(`${month}-01`, index),
  )

/** When each day of a month begins in a zone, and when the month is over. */
export const startsOf = (zone: string, month: string): DayStarts =>
  [...daysOf(month), monthsAfter(`${month}-01`, 1)].map((day) => dayStartMs(zone, day))
