import type { VerdictView } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { published } from '../next-rule-version'
import type { RuleSetRow } from '../reads'
import { type RuleVersion, ruleVersionFrom } from '../rule-version'
import type { TextInTime } from '../texts/text-in-time'
import type { ValidFrom } from '../valid-from'

interface Wish extends ValidFrom {
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
}

interface Along {
  readonly ruleSet: RuleSetRow
  /** The version that decides at the moment in question. */
  readonly inForce: RuleVersion
}

/** The rule sets that would be repealed together with their regulation from a moment on. */
export async function repealedAlong(
  scope: Scope,
  regulationId: string,
  fromMs: number,
): Promise<readonly Along[]> {
  const all = await ruleSetsOf(scope, regulationId, fromMs)
  return all.filter(({ inForce }) => !inForce.repeals)
}

/**
 * Those that were repealed together with it, and come back when it is put in force again: by a
 * text that begins while it is repealed, or that replaces a repeal still to come.
 */
export async function restoredAlong(
  scope: Scope,
  regulationId: string,
  inTime: TextInTime,
  { validFromMs, later }: Pick<ValidFrom, 'validFromMs' | 'later'>,
): Promise<readonly Along[]> {
  const repeal = inTime.find(
    ({ fromMs, untilMs, of }) =>
      of.repeals && untilMs > validFromMs && (fromMs <= validFromMs || later === 'replace'),
  )
  if (!repeal) return []
  const all = await ruleSetsOf(scope, regulationId, repeal.fromMs)
  return all.filter(
    ({ inForce }) => inForce.repeals && inForce.ref.validFromMs === repeal.of.validFromMs,
  )
}

async function ruleSetsOf(
  scope: Scope,
  regulationId: string,
  atMs: number,
): Promise<readonly Along[]> {
  const found = await scope.rules.readRegulation(regulationId, atMs)
  if (!found) return []
  return found.ruleSetRows.flatMap((ruleSet) => {
    const inForce = found.versions.find(({ ruleSetId }) => ruleSetId === ruleSet.id)
    return inForce ? [{ ruleSet, inForce: ruleVersionFrom(inForce) }] : []
  })
}

/** What writes the next version of such rule sets: the same words, repealed or in force again. */
export const versionsAlong = (
  scope: Scope,
  along: readonly Along[],
  repeals: boolean,
  { note, recordedBy, verdicts, validFromMs, retroactiveReason }: Wish,
) =>
  along.flatMap(({ ruleSet, inForce: { rules, citations } }) => [
    scope.rules.raiseVersion(ruleSet.id, ruleSet.version),
    scope.shard.mustHaveChanged(),
    scope.rules.addVersion({
      ruleSetId: ruleSet.id,
      version: ruleSet.version + 1,
      validFromMs,
      validToMs: null,
      recordedAtMs: scope.now,
      recordedBy,
      note,
      completes: null,
      carries: null,
      verdicts,
      retroactiveReason,
      rules,
      citations,
      repeals,
    }),
    published(scope, ruleSet, ruleSet.version + 1, repeals),
  ])
