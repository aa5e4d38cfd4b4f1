import type { DraftView } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { draftView } from './draft-view'

/** The company's drafts, newest first. */
export async function listDrafts(scope: Scope, openOnly: boolean): Promise<DraftView[]> {
  const drafts = await scope.rules.listDrafts(openOnly)
  const { regulationRows, ruleSetRows } = await scope.rules.overview(scope.now)
  const regulationOf = (id: string | null) => regulationRows.find((row) => row.id === id)
  return drafts.flatMap((draft) => {
    const ruleSet = ruleSetRows.find(({ id }) => id === draft.ruleSetId)
    const regulation = regulationOf(ruleSet?.regulationId ?? draft.regulationId)
    const path = regulation?.approvalPath ?? []
    const pathOf = regulation ?? null
    if (ruleSet) return [draftView(draft, { of: 'rule_set', row: ruleSet, path, pathOf }, scope)]
    const of = draft.changesPath ? 'path' : 'regulation'
    return regulation ? [draftView(draft, { of, row: regulation, path, pathOf }, scope)] : []
  })
}
