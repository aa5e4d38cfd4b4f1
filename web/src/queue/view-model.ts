import type { QueueView, TicketRow } from '@bylaw/contract'
import { pressing } from './clock'
import type { Board } from './model'

export const QUEUE_VIEWS: readonly QueueView[] = [
  'all',
  'mine',
  'unassigned',
  'waiting',
  'third_party',
  'solved',
  'closed',
  'archived',
]

/** The rows of a view, the most pressing first, of those that are shown at all. */
export function rowsOf(
  board: Board,
  view: QueueView,
  personId: string,
  shows: (row: TicketRow) => boolean = () => true,
): readonly TicketRow[] {
  return [...(board.tickets?.values() ?? [])]
    .filter((row) => belongs(row, view, personId) && shows(row))
    .sort(isClosedOnly(view) ? byLatest : byPressing)
}

export function countsOf(board: Board, personId: string): Readonly<Record<QueueView, number>> {
  const rows = [...(board.tickets?.values() ?? [])]
  const count = (view: QueueView) => rows.filter((row) => belongs(row, view, personId)).length
  return {
    all: count('all'),
    mine: count('mine'),
    unassigned: count('unassigned'),
    waiting: count('waiting'),
    third_party: count('third_party'),
    solved: count('solved'),
    closed: count('closed'),
    archived: count('archived'),
  }
}

/** Names of the others who have each ticket on their screens. */
export const viewersBy = (
  { viewers }: Board,
  personId: string,
  list: (names: readonly string[]) => string,
): ReadonlyMap<string, string> =>
  new Map(
    [...viewers].map(([id, those]) => [
      id,
      list(those.filter((each) => each.personId !== personId).map(({ personName }) => personName)),
    ]),
  )

/** What is done is read when someone looks, and not part of the live board. */
export const isClosedOnly = (view: QueueView): view is 'closed' | 'archived' =>
  view === 'closed' || view === 'archived'

/** “All” is all that is not done; what is closed has its own view, and so has the archive. */
function belongs(row: TicketRow, view: QueueView, personId: string): boolean {
  if (isClosedOnly(view))
    return row.state === 'closed' && (row.archivedAt !== undefined) === (view === 'archived')
  if (row.state === 'closed') return false
  switch (view) {
    case 'all':
      return true
    case 'mine':
      return [row.assigneeId, row.awaits?.personId, row.standIn?.personId].includes(personId)
    case 'unassigned':
      return row.assigneeId === null
    case 'waiting':
      return row.state === 'waiting_customer'
    case 'third_party':
      return row.state === 'waiting_third_party'
    case 'solved':
      return row.state === 'solved'
  }
}

/** Earliest due first, what has no promise after that, older tickets first on a tie. */
export function byPressing(a: TicketRow, b: TicketRow): number {
  return dueMs(a) - dueMs(b) || a.number.localeCompare(b.number, 'en', { numeric: true })
}

const byLatest = (a: TicketRow, b: TicketRow): number => b.updatedAt.localeCompare(a.updatedAt)

/** Far beyond any promise, and still a number that can be subtracted. */
const NEVER_MS = 8.64e15

function dueMs(row: TicketRow): number {
  const { clock } = pressing(row)
  return clock.dueAt === null || clock.metAt !== null || clock.paused
    ? NEVER_MS
    : Date.parse(clock.dueAt)
}
