import type { VerdictView } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { published } from '../next-rule-version'
import type { RuleSetRow } from '../reads'
import { type RuleVersion, ruleVersionFrom } from '../rule-version'
import type { ValidFrom } from '../valid-from'

interface Wish extends ValidFrom {
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
}

interface Along {
  readonly ruleSet: RuleSetRow
  readonly newest: RuleVersion
}

/** The rule sets that would be repealed together with their regulation from a moment on. */
export async function repealedAlong(
  scope: Scope,
  regulationId: string,
  fromMs: number,
): Promise<readonly Along[]> {
  const all = await ruleSetsOf(scope, regulationId)
  return all.filter(({ newest }) => !(newest.repeals && newest.ref.validFromMs <= fromMs))
}

/** Those that were repealed together with it, and come back when it is put in force again. */
export async function restoredAlong(scope: Scope, regulationId: string): Promise<readonly Along[]> {
  const text = (await scope.rules.readRegulationVersions(regulationId)).at(-1)
  if (!text?.repeals) return []
  const all = await ruleSetsOf(scope, regulationId)
  return all.filter(({ newest }) => newest.repeals && newest.ref.validFromMs === text.validFromMs)
}

async function ruleSetsOf(scope: Scope, regulationId: string): Promise<readonly Along[]> {
  const found = await scope.rules.readRegulation(regulationId)
  if (!found) return []
  return found.ruleSetRows.flatMap((ruleSet) => {
    const newest = found.versions.find(({ ruleSetId }) => ruleSetId === ruleSet.id)
    return newest ? [{ ruleSet, newest: ruleVersionFrom(newest) }] : []
  })
}

/** What writes the next version of such rule sets: the same words, repealed or in force again. */
export const versionsAlong = (
  scope: Scope,
  along: readonly Along[],
  repeals: boolean,
  { note, recordedBy, verdicts, validFromMs, retroactiveReason }: Wish,
) =>
  along.flatMap(({ ruleSet, newest: { rules, citations } }) => [
    scope.rules.raiseVersion(ruleSet.id, ruleSet.version),
    scope.shard.mustHaveChanged(),
    scope.rules.addVersion({
      ruleSetId: ruleSet.id,
      version: ruleSet.version + 1,
      validFromMs,
      recordedAtMs: scope.now,
      recordedBy,
      note,
      completes: null,
      verdicts,
      retroactiveReason,
      rules,
      citations,
      repeals,
    }),
    published(scope, ruleSet, ruleSet.version + 1, repeals),
  ])
