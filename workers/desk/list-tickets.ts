import { words } from '@bylaw/kernel'
import { listArchived } from '../archive/list-archived'
import { type JsonText, jsonText } from '../platform/json-text'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { narrowedBy, narrowingOf, type TicketFilterQuery } from './narrow'
import type { QueuePage, QueueQuery } from './queue-list'

interface ListQuery extends Omit<QueueQuery, 'view' | 'narrowing'>, TicketFilterQuery {
  readonly view: QueueQuery['view'] | 'archived'
  /** Takes the place of `view`. */
  readonly savedView?: string | undefined
}

/** A page of a view: what is at the Desk, or what it has let go of. */
export async function listTickets(
  scope: Scope,
  { view, savedView, sort, limit, cursor, ...filter }: ListQuery,
): Promise<JsonText<QueuePage>> {
  const isArchive = savedView === undefined && view === 'archived'
  const unfit = [
    ...(sort !== undefined && (savedView !== undefined || isArchive) ? ['sort'] : []),
    ...(isArchive ? narrowedBy(filter) : []),
  ]
  if (unfit.length > 0) throw new Problem('unacceptable', { errors: unfit.map(doesNotFit) })
  if (isArchive) return jsonText(await listArchived(scope, { limit, cursor }))
  const page = { limit, cursor, narrowing: await narrowingOf(scope, filter) }
  if (savedView === undefined && view !== 'archived')
    return scope.desk.list({ view, sort, ...page })
  // Saved views are the staff's; to anyone else there is no such thing.
  if (savedView === undefined || !scope.may('tool.use')) throw new Problem('not_found')
  return jsonText(await scope.desk.listSavedView(savedView, page))
}

const doesNotFit = (parameter: string) => ({
  pointer: `/${parameter}`,
  code: 'does_not_fit',
  message: parameter === 'sort' ? NOT_SORTED : NOT_NARROWED,
})

const NOT_SORTED = words(
  '归档和保存的视图有自己的顺序。',
  'The archive and saved views have an order of their own.',
)
const NOT_NARROWED = words(
  '归档的工单不能这样筛选，请用搜索。',
  'The archive is not narrowed like this; search it instead.',
)
