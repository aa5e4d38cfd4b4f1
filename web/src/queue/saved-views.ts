import type { SavedView, TicketRow } from '@bylaw/contract'
import { type Looking, matches, type TicketFacts } from '@bylaw/desk-tools'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMay, useMe } from '../shell/company'
import { staffingQueries } from '../staffing/queries'
import { toolQueries } from '../tools/queries'
import { PROMISES } from './clock'
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

/** The rows of a saved view, of those that are shown at all. */
export function rowsOfSaved(
  board: Board,
  { conditions, order }: SavedView,
  looking: LookingPerson,
  shows?: (row: TicketRow) => boolean,
): readonly TicketRow[] {
  const rows = rowsOf(board, 'all', looking.readerId, shows).filter((row) =>
    matches(conditions, factsOf(row), looking),
  )
  return order === 'due' ? rows : rows.toSorted(order === 'oldest' ? byNumber : byNumberBack)
}

/** How many tickets are in each saved view, by its id. */
export function savedCounts(
  board: Board,
  views: readonly SavedView[],
  looking: LookingPerson,
): ReadonlyMap<string, number> {
  const rows = rowsOf(board, 'all', looking.readerId).map(factsOf)
  return new Map(
    views.map(({ id, conditions }) => [
      id,
      rows.filter((row) => matches(conditions, row, looking)).length,
    ]),
  )
}

/** Whoever looks at the board, by the minute: views ask for nothing finer. */
export function useLooking(views: readonly SavedView[], nowMs: number): LookingPerson {
  const { person } = useMe()
  const byGroup = views.some(({ conditions }) => conditions.some(({ field }) => field === 'group'))
  const { data: groups } = useQuery({ ...staffingQueries.groups(), enabled: byGroup })
  const minuteMs = nowMs - (nowMs % MINUTE_MS)
  return useMemo(
    () => ({
      readerId: person.id,
      nowMs: minuteMs,
      groupsOf: (personId) =>
        (groups ?? [])
          .filter(({ active }) => active)
          .filter(({ members }) => members.some((member) => member.personId === personId))
          .map(({ id }) => id),
    }),
    [person.id, minuteMs, groups],
  )
}
const MINUTE_MS = 60_000

export type LookingPerson = Looking & { readonly readerId: string }

/** What conditions ask about a ticket; the nearest promise that is not met counts as its due time. */
export function factsOf(row: TicketRow): TicketFacts {
  const due = PROMISES.flatMap(([, clock]) => {
    const view = row[clock]
    return view?.dueAt && !view.metAt ? [Date.parse(view.dueAt)] : []
  })
  return {
    ...row,
    tags: row.tags ?? [],
    openedAtMs: Date.parse(row.openedAt),
    dueAtMs: due.length === 0 ? null : Math.min(...due),
  }
}

/** The saved view named in the address. */
export const savedIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('saved') ?? undefined

const byNumber = (a: TicketRow, b: TicketRow): number =>
  a.number.localeCompare(b.number, 'en', { numeric: true })
const byNumberBack = (a: TicketRow, b: TicketRow): number => byNumber(b, a)
