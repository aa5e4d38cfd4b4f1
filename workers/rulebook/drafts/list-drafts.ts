import type { DraftSummary } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { pageFrom, placeOf } from '../../platform/page'
import type { Scope } from '../../scope'
import type { ListedDraft } from './draft-table'
import { type DraftTarget, draftSummary } from './draft-view'

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
  const targetOf = await targets(scope, rows)
  return pageFrom(
    rows,
    limit,
    ({ draftedAtMs, id }) => [draftedAtMs, id],
    (draft) => draftSummary(draft, targetOf(draft), scope),
  )
}

/** What drafts change, read once for all of them, and nothing else. */
async function targets(
  scope: Scope,
  drafts: readonly ListedDraft[],
): Promise<(draft: ListedDraft) => DraftTarget> {
  const { regulationRows, ruleSetRows } = await scope.rules.targetRows(
    distinct(drafts.flatMap(({ ruleSetId }) => ruleSetId ?? [])),
    distinct(drafts.flatMap(({ regulationId }) => regulationId ?? [])),
    scope.now,
  )
  return (draft) => {
    const ruleSet = ruleSetRows.find(({ id }) => id === draft.ruleSetId)
    const regulationId = ruleSet ? ruleSet.regulationId : draft.regulationId
    const pathOf = regulationRows.find(({ id }) => id === regulationId) ?? null
    const path = pathOf?.approvalPath ?? []
    if (ruleSet) return { of: 'rule_set', row: ruleSet, path, pathOf }
    assert(pathOf !== null, 'what a draft changes is never taken away')
    return { of: draft.changesPath ? 'path' : 'regulation', row: pathOf, path, pathOf }
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]
