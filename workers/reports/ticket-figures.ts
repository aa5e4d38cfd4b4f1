import type { TicketFigures, TicketTally } from '@bylaw/contract'
import type { Scope } from '../scope'
import { type DaySpan, daysOf, spanBefore, startsOf } from './day-span'
import type { Sums, Tallied } from './figures-store'

const MOST_CUSTOMERS = 20

/** A stretch of the desk in figures; the one before stands beside it, to see which way it goes. */
export async function ticketFigures(scope: Scope, span: DaySpan): Promise<TicketFigures> {
  const days = daysOf(span)
  const before = spanBefore(span)
  const { tallied, earlier, open } = await scope.reports.figures(
    startsOf(scope.zone, span),
    startsOf(scope.zone, before),
    MOST_CUSTOMERS,
  )
  const byPriority = tallied.filter(isBy('priority'))
  const byDay = new Map(tallied.filter(isBy('day')).map((each) => [each.key, each]))
  return {
    ...span,
    total: sumOf(byPriority),
    before: { ...before, ...sumOf(earlier) },
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
    firstResponseEnded: sum('firstResponseEnded'),
    resolutionEnded: sum('resolutionEnded'),
  }
}
