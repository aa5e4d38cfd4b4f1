import { words } from '@bylaw/kernel'
import { listArchived } from '../archive/list-archived'
import { type JsonText, jsonText } from '../platform/json-text'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { QueuePage, QueueQuery } from './queue-list'

interface ListQuery extends Omit<QueueQuery, 'view'> {
  readonly view: QueueQuery['view'] | 'archived'
  /** Takes the place of `view`. */
  readonly savedView?: string | undefined
}

/** A page of a view: what is at the Desk, or what it has let go of. */
export async function listTickets(
  scope: Scope,
  { view, savedView, ...page }: ListQuery,
): Promise<JsonText<QueuePage>> {
  if (page.sort !== undefined && (savedView !== undefined || view === 'archived'))
    throw new Problem('unacceptable', { errors: [NOT_SORTED] })
  if (savedView === undefined)
    return view === 'archived'
      ? jsonText(await listArchived(scope, page))
      : scope.desk.list({ view, ...page })
  // Saved views are the staff's; to anyone else there is no such thing.
  if (!scope.may('tool.use')) throw new Problem('not_found')
  return jsonText(await scope.desk.listSavedView(savedView, page))
}

const NOT_SORTED = {
  pointer: '/sort',
  code: 'does_not_fit',
  message: words(
    '归档和保存的视图有自己的顺序。',
    'The archive and saved views have an order of their own.',
  ),
}
