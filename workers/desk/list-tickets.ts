import type { QueueView, TicketRow } from '@bylaw/contract'
import { listArchived } from '../archive/list-archived'
import type { Scope } from '../scope'

interface ListQuery {
  readonly view: QueueView
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of a view: what is at the Desk, or what it has let go of. */
export const listTickets = (
  scope: Scope,
  { view, ...page }: ListQuery,
): Promise<{ items: TicketRow[]; nextCursor: string | null }> =>
  view === 'archived' ? listArchived(scope, page) : scope.desk.list({ view, ...page })
