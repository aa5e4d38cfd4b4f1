import type { RuleSetView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Answering } from './answering'
import { targetOf } from './drafts/draft-target'
import type { HistoryRow } from './reads'
import { repealOf } from './repeal/repeal-of'
import type { RuleSetInTime } from './rule-set-in-time'
import { ruleSetView } from './rule-set-view'
import { shownVersion } from './shown-version'
import { spanAt, timeline } from './timeline'

/** Which version of a rule set to show; the one that it is shown by today when nothing is said. */
export interface VersionWish {
  readonly version?: number | undefined
  /** The version that decides at this moment… */
  readonly validAtMs?: number | undefined
  /** …as far as had been recorded by then: what did we know? */
  readonly knownAtMs?: number | undefined
}

/** One rule set in words, with its history; any of its versions can be shown. */
export async function readRuleSet(
  scope: Scope,
  ruleSetId: string,
  wish: VersionWish = {},
): Promise<RuleSetView> {
  const found = await scope.rules.readRuleSetAt(ruleSetId, wish.version)
  if (!found) throw new Problem('not_found')
  const wished = wish.version ?? versionAt(found.history, wish, scope.now)
  const today = shownVersion(found.history, scope.now)?.version
  const version = wished ?? today
  const asked =
    version === undefined || version === found.shown?.version
      ? found
      : await scope.rules.readRuleSetAt(ruleSetId, version)
  if (!asked?.shown) throw new Problem('not_found')
  const { shown } = asked
  // Its questions are shown as of now, unless somebody asked for a version of another time.
  const askedAtMs = shown.version === today ? scope.now : shown.validFromMs
  const [as, open, drafts] = await Promise.all([
    answeringIn(scope, asked, shown.rules),
    scope.rules.openAnswers(asked.questionRows.map(({ id }) => id)),
    scope.rules.draftsPublished(ruleSetId),
  ])
  const answering = { ...as, open }
  return ruleSetView({ ...asked, shown, answering, askedAtMs, drafts }, scope.now)
}

/** What becomes of answers to the questions of a rule set, by what it says. */
export async function answeringIn(
  scope: Scope,
  { ruleSet: { id, regulationId }, history }: Pick<RuleSetInTime, 'ruleSet' | 'history'>,
  rules: unknown,
): Promise<Omit<Answering, 'open'>> {
  const target = await targetOf(scope, { ruleSetId: id, regulationId })
  return {
    rulesOf: () => rules,
    hasPath: (target?.path ?? []).length > 0,
    repealOf: () => repealOf(history, scope.now),
  }
}

/** The version that was known to decide a moment; undefined when no moment was asked about. */
function versionAt(
  versions: readonly HistoryRow[],
  { validAtMs, knownAtMs }: VersionWish,
  nowMs: number,
): number | undefined {
  if (validAtMs === undefined && knownAtMs === undefined) return undefined
  const known = versions.filter(({ recordedAtMs }) => recordedAtMs <= (knownAtMs ?? nowMs))
  const atMs = validAtMs ?? knownAtMs ?? nowMs
  const span = spanAt(timeline(known), atMs)
  if (!span) throw new Problem('not_found')
  return span.of.version
}
