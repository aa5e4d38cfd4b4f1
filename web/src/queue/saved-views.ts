import type { SavedView, TicketRow } from '@bylaw/contract'
import { matches } from '@bylaw/desk-tools'
import { useQuery } from '@tanstack/react-query'
import { useMay } from '../shell/company'
import { toolQueries } from '../tools/queries'
import type { Board } from './model'
import { rowsOf } from './view-model'

/** The saved views that this reader may use, for as long as they are in use. */
export function useSavedViews(): {
  readonly views: readonly SavedView[]
  readonly reading: boolean
} {
  const mayUse = useMay()('tool.use')
  const { data = [], isLoading } = useQuery({ ...toolQueries.views(), enabled: mayUse })
  return { views: data.filter(({ active }) => active), reading: isLoading }
}

/** The rows of a saved view, narrowed by what was typed into the filter. */
export function rowsOfSaved(
  board: Board,
  { conditions, order }: SavedView,
  personId: string,
  filter = '',
): readonly TicketRow[] {
  const rows = rowsOf(board, 'all', personId, filter).filter((row) =>
    matches(conditions, row, personId),
  )
  return order === 'due' ? rows : rows.toSorted(order === 'oldest' ? byNumber : byNumberBack)
}

/** How many tickets are in each saved view, by its id. */
export function savedCounts(
  board: Board,
  views: readonly SavedView[],
  personId: string,
): ReadonlyMap<string, number> {
  const rows = rowsOf(board, 'all', personId)
  return new Map(
    views.map(({ id, conditions }) => [
      id,
      rows.filter((row) => matches(conditions, row, personId)).length,
    ]),
  )
}

/** The saved view named in the address. */
export const savedIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('saved') ?? undefined

const byNumber = (a: TicketRow, b: TicketRow): number =>
  a.number.localeCompare(b.number, 'en', { numeric: true })
const byNumberBack = (a: TicketRow, b: TicketRow): number => byNumber(b, a)
