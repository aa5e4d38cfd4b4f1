import type { RuleKindView } from '@bylaw/contract'
import { grouped, type Words } from '@bylaw/kernel'
import { rulebook } from '@bylaw/rulebook'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { decidesAlone } from './acted-on'
import { kindOf } from './kind-of'
import { type Rival, rivalAmong } from './signed-for-rival'
import { timeline } from './timeline'

/**
 * Every kind of rule set that a company may write one of; for its members only, as all that is.
 *
 * @param regulationId the regulation that it is to be written in: what stands in the way there is said
 */
export async function listRuleKinds(scope: Scope, regulationId?: string): Promise<RuleKindView[]> {
  await scope.shard.mustBeMember()
  const rivalOf = regulationId === undefined ? () => null : await rivalsIn(scope, regulationId)
  return Object.keys(rulebook).map((kind) => ({
    kind,
    title: { ...kindOf(kind).title },
    rival: rivalOf(kind),
  }))
}

/** By kind, why a rule set that is new in a regulation could not begin to decide now. */
async function rivalsIn(
  scope: Scope,
  regulationId: string,
): Promise<(kind: string) => Words | null> {
  const { regulationRows } = await scope.rules.regulationsNow(scope.now)
  if (!regulationRows.some(({ id }) => id === regulationId)) throw new Problem('not_found')
  const signedFor = regulationRows
    .filter(({ approvalPath }) => approvalPath.length > 0)
    .map(({ id }) => id)
  const { ruleSetRows, history } = await scope.rules.ruleSetsInTime()
  const versionsOf = grouped(history, ({ ruleSetId }) => ruleSetId)
  const fromNow = [{ fromMs: scope.now, untilMs: Number.POSITIVE_INFINITY }]
  return (kind) => {
    // No key of a new rule set makes it another subject, where one decides of the kind.
    if (!decidesAlone({ kind, key: '' })) return null
    const rivals = ruleSetRows
      .filter(
        (row) => row.kind === kind && [regulationId, ...signedFor].includes(row.regulationId ?? ''),
      )
      .map(
        (row): Rival => ({
          zh: row.titleZh,
          en: row.titleEn,
          isBeside: row.regulationId === regulationId,
          decides: timeline(versionsOf.get(row.id) ?? []).filter(({ of }) => !of.repeals),
        }),
      )
    return rivalAmong(rivals, fromNow) ?? null
  }
}
