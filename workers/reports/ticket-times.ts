import type { Measured, MeasuredQuery, MeasuredTicket, TicketTimes } from '@bylaw/contract'
import { daysAfter, words } from '@bylaw/kernel'
import { dayStartMs } from '../platform/month'
import { pageFrom, placeOf } from '../platform/page'
import type { Scope } from '../scope'
import { type DaySpan, daysOf, spanOf } from './day-span'
import type { MeasuredRow, TimeRow } from './times-store'

/**
 * How long the first answer and the solution took, of the tickets closed in a stretch of days: the
 * working time that their clocks counted, so that pauses and closed days are left out. Tickets that
 * were promised nothing have no clock, and count nowhere.
 */
export async function ticketTimes(scope: Scope, span: DaySpan): Promise<TicketTimes> {
  const months = [...new Set(daysOf(span).map((day) => day.slice(0, 7)))]
  const begins = months.map((month, index) =>
    dayStartMs(scope.zone, index === 0 ? span.from : `${month}-01`),
  )
  const [rows, groups] = await Promise.all([
    scope.reports.times(stretchOf(scope, span), begins),
    scope.staffing.groups(),
  ])
  const timesOf = (by: TimeRow['by'], key: string) => {
    const of = (what: TimeRow['of']) =>
      measured(rows.find((row) => row.by === by && row.key === key && row.of === what))
    return { firstResponse: of('first_response'), resolution: of('resolution') }
  }
  const known = new Set(rows.filter(({ by }) => by === 'group').map(({ key }) => key))
  return {
    ...span,
    total: timesOf('total', ''),
    byMonth: months.map((month, index) => ({ month, ...timesOf('month', `${index + 1}`) })),
    byGroup: [
      ...groups
        .filter(({ id }) => known.has(id))
        .map(({ id, name }) => ({ groupId: id, groupName: name, ...timesOf('group', id) })),
      ...(known.has('')
        ? [{ groupId: null, groupName: NO_GROUP[scope.language], ...timesOf('group', '') }]
        : []),
    ],
  }
}

/** The tickets behind one of those figures, the longest first. */
export async function measuredTickets(
  scope: Scope,
  { from, to, of, group, limit, cursor }: MeasuredQuery,
): Promise<{ items: MeasuredTicket[]; nextCursor: string | null }> {
  const stretch = stretchOf(scope, spanOf({ from, to }))
  const theirs = group === 'none' ? '' : group
  const rows = await scope.reports.measured(stretch, of, theirs, placeOf(cursor, 2), limit + 1)
  return pageFrom(rows, limit, ({ seconds, id }) => [seconds, id], measuredView)
}

const measuredView = ({ closedAtMs, ...row }: MeasuredRow): MeasuredTicket => ({
  ...row,
  closedAt: new Date(closedAtMs).toISOString(),
})

const stretchOf = ({ zone }: Scope, { from, to }: DaySpan) => ({
  fromMs: dayStartMs(zone, from),
  toMs: dayStartMs(zone, daysAfter(to, 1)),
})

const measured = (row: TimeRow | undefined): Measured => ({
  tickets: row?.tickets ?? 0,
  meanSeconds: row ? Math.round(row.mean) : null,
  medianSeconds: row ? Math.round(row.median) : null,
})

const NO_GROUP = words('不属于任何分组', 'Of no group')
