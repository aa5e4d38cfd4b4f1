import type { TicketRow } from '@bylaw/contract'
import { sightOf } from '../desk/sight'
import { rowFor } from '../desk/views'
import { pageFrom, placeOf } from '../platform/page'
import type { Scope } from '../scope'

/** A page of the archived tickets that a reader may know of, latest closed first. */
export async function listArchived(
  scope: Scope,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ items: TicketRow[]; nextCursor: string | null }> {
  const rows = await scope.archive.lines(sightOf(scope), placeOf(cursor, 2), limit + 1)
  return pageFrom(
    rows,
    limit,
    ({ closedAtMs, number }) => [closedAtMs, number],
    ({ line }) => rowFor(scope, line),
  )
}
