import { listArchived } from '../archive/list-archived'
import { type JsonText, jsonText } from '../platform/json-text'
import type { Scope } from '../scope'
import type { QueuePage, QueueQuery } from './queue-list'

interface ListQuery extends Omit<QueueQuery, 'view'> {
  readonly view: QueueQuery['view'] | 'archived'
}

/** A page of a view: what is at the Desk, or what it has let go of. */
export const listTickets = async (
  scope: Scope,
  { view, ...page }: ListQuery,
): Promise<JsonText<QueuePage>> =>
  view === 'archived'
    ? jsonText(await listArchived(scope, page))
    : scope.desk.list({ view, ...page })
