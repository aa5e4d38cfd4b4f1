import type { TicketRow } from '@bylaw/contract'
import { PRIORITIES } from '../common/choices'
import type { QueueColumn } from './columns'
import { byPressing } from './view-model'

/** The columns that a queue can be sorted by. */
export const SORTABLE = ['number', 'priority', 'clock', 'updated'] as const
export type SortColumn = (typeof SORTABLE)[number]

/** By which column, and whether the other way round; none is the order of the view. */
export interface Sorting {
  readonly column: SortColumn
  readonly reversed: boolean
}

export const isSortable = (column: QueueColumn): column is SortColumn =>
  SORTABLE.some((each) => each === column)

/** What a press on a column's head brings: its order, then the other way round, then the view's own. */
export const pressed = (sorting: Sorting | undefined, column: SortColumn): Sorting | undefined =>
  sorting?.column !== column
    ? { column, reversed: false }
    : sorting.reversed
      ? undefined
      : { column, reversed: true }

/** The rows by a column: what presses most, was touched last or came last comes first. */
export function sorted(
  rows: readonly TicketRow[],
  sorting: Sorting | undefined,
): readonly TicketRow[] {
  if (!sorting) return rows
  const inOrder = [...rows].sort(ORDER[sorting.column])
  return sorting.reversed ? inOrder.reverse() : inOrder
}

const byNumber = (a: TicketRow, b: TicketRow): number =>
  b.number.localeCompare(a.number, 'en', { numeric: true })

const ORDER: Record<SortColumn, (a: TicketRow, b: TicketRow) => number> = {
  number: byNumber,
  priority: (a, b) =>
    PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) || byPressing(a, b),
  clock: byPressing,
  updated: (a, b) => b.updatedAt.localeCompare(a.updatedAt) || byNumber(a, b),
}
