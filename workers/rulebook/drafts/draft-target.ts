import { assert } from '@bylaw/kernel'
import type { Scope } from '../../scope'
import type { DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'

type Of = Pick<DraftRow, 'ruleSetId' | 'regulationId'> & { readonly changesPath?: boolean }

/** What a draft is of: a rule set, or a regulation's text, or what its changes have to pass. */
export type DraftOf =
  | { readonly ruleSetId: string; readonly regulationId: null; readonly changesPath?: false }
  | { readonly ruleSetId: null; readonly regulationId: string; readonly changesPath?: boolean }

/** Which of them it is of. */
export function draftOf({
  ruleSetId,
  regulationId,
  changesPath,
}: Pick<DraftRow, 'ruleSetId' | 'regulationId' | 'changesPath'>): DraftOf {
  if (ruleSetId !== null) return { ruleSetId, regulationId: null }
  assert(regulationId !== null, 'a draft changes a rule set or a regulation')
  return { ruleSetId: null, regulationId, changesPath }
}

/** What a draft changes, as it stands now, with the approval path that holds for it now. */
export async function targetOf(scope: Scope, draft: Of): Promise<DraftTarget | undefined> {
  if (draft.ruleSetId !== null) return ruleSetTarget(scope, draft.ruleSetId)
  assert(draft.regulationId !== null, 'a draft changes a rule set or a regulation')
  const row = await scope.rules.readRegulationRow(draft.regulationId, scope.now)
  const of = draft.changesPath ? 'path' : 'regulation'
  return row && { of, row, path: row.approvalPath, pathOf: row }
}

async function ruleSetTarget(scope: Scope, id: string): Promise<DraftTarget | undefined> {
  const row = await scope.rules.readRuleSetRow(id)
  if (!row) return undefined
  const regulation =
    row.regulationId === null
      ? undefined
      : await scope.rules.readRegulationRow(row.regulationId, scope.now)
  // A rule set that follows from no regulation has no path of its own to pass.
  return { of: 'rule_set', row, path: regulation?.approvalPath ?? [], pathOf: regulation ?? null }
}

/** What drafts change, read once for all of them, and nothing else. */
export async function targetsOf(
  scope: Scope,
  drafts: readonly Of[],
): Promise<(draft: Of) => DraftTarget> {
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
