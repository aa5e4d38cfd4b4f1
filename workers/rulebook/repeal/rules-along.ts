import type { VerdictView } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import type { Scope } from '../../scope'
import { published } from '../next-rule-version'
import type { RuleSetRow } from '../reads'
import { type RuleVersion, ruleVersionFrom } from '../rule-version'
import type { TextInTime } from '../texts/text-in-time'
import { timeline } from '../timeline'
import type { ValidFrom } from '../valid-from'

interface Wish extends ValidFrom {
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
}

interface Along {
  readonly ruleSet: RuleSetRow
  /** The version that decides at the moment in question, or will first. */
  readonly said: RuleVersion
  /** From when it is repealed, or in force again. */
  readonly fromMs: number
}

/** The rule sets that would be repealed together with their regulation from a moment on. */
export async function repealedAlong(
  scope: Scope,
  regulationId: string,
  fromMs: number,
): Promise<readonly Along[]> {
  const all = await ruleSetsOf(scope, regulationId, fromMs)
  return all.filter(({ said }) => !said.repeals).map((each) => ({ ...each, fromMs }))
}

/**
 * Those that were repealed together with it, and come back when it is put in force again: by a
 * text that begins while it is repealed, or that replaces a repeal still to come. What was to decide
 * from a later day only comes back on that day.
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
  return all.flatMap(({ history, ...each }) => {
    const { repeals, ref } = each.said
    if (!repeals || ref.validFromMs !== repeal.of.validFromMs) return []
    const before = timeline(history.filter(({ version }) => version < ref.version))
    const own = before.find(({ of, untilMs }) => !of.repeals && untilMs > repeal.fromMs)
    return [{ ...each, fromMs: Math.max(validFromMs, own?.fromMs ?? validFromMs) }]
  })
}

async function ruleSetsOf(scope: Scope, regulationId: string, atMs: number) {
  const found = await scope.rules.readRegulation(regulationId, atMs)
  if (!found) return []
  const historyOf = grouped(found.history, ({ ruleSetId }) => ruleSetId)
  return found.ruleSetRows.flatMap((ruleSet) => {
    const said = found.versions.find(({ ruleSetId }) => ruleSetId === ruleSet.id)
    const history = historyOf.get(ruleSet.id) ?? []
    return said ? [{ ruleSet, said: ruleVersionFrom(said), history }] : []
  })
}

/** What writes the next version of such rule sets: the same words, repealed or in force again. */
export const versionsAlong = (
  scope: Scope,
  along: readonly Along[],
  repeals: boolean,
  { note, recordedBy, verdicts, retroactiveReason }: Omit<Wish, 'validFromMs' | 'later'>,
) =>
  along.flatMap(({ ruleSet, said: { rules, citations }, fromMs }) => [
    scope.rules.raiseVersion(ruleSet.id, ruleSet.version),
    scope.shard.mustHaveChanged(),
    scope.rules.addVersion({
      ruleSetId: ruleSet.id,
      version: ruleSet.version + 1,
      validFromMs: fromMs,
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
