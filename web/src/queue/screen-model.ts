import type { QueueView, TicketRow } from '@bylaw/contract'
import { type Narrowing, paramsOf, type QueuePlace } from './narrowing'
import { QUEUE_VIEWS } from './view-model'

/** The view named in the address; what is unknown is the open queue. */
export function viewOf(search: string): QueueView {
  const named = new URLSearchParams(search).get('view')
  return QUEUE_VIEWS.find((view) => view === named) ?? 'all'
}

/** The row above or below the active one; it stops at the ends, and starts at the top. */
export function neighbour(
  rows: readonly TicketRow[],
  activeId: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = rows.findIndex(({ id }) => id === activeId)
  if (at < 0) return rows[0]?.id
  return rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.id
}

/** The address of a file of what is shown: a view or a saved view, and what it is narrowed by. */
export function exportOf({ view, savedId }: QueuePlace, narrowing: Narrowing): string {
  const query = new URLSearchParams({
    ...(savedId === undefined ? { view } : { savedView: savedId }),
    ...paramsOf(narrowing),
  })
  return `/v1/tickets.csv?${query}`
}
