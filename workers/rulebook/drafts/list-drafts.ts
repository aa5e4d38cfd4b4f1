import type { DraftSummary } from '@bylaw/contract'
import { pageFrom, placeOf } from '../../platform/page'
import type { Scope } from '../../scope'
import { targetsOf } from './draft-target'
import { draftSummary } from './draft-view'

interface DraftListWish {
  readonly view: 'open' | 'all'
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of the company's drafts without what they say, newest first. */
export async function listDrafts(
  scope: Scope,
  { view, limit, cursor }: DraftListWish,
): Promise<{ items: DraftSummary[]; nextCursor: string | null }> {
  const rows = await scope.rules.listDrafts(view === 'open', placeOf(cursor, 2), limit + 1)
  const targetOf = await targetsOf(scope, rows)
  return pageFrom(
    rows,
    limit,
    ({ draftedAtMs, id }) => [draftedAtMs, id],
    (draft) => draftSummary(draft, targetOf(draft), scope),
  )
}
