import type { RuleSetView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Answering } from './answering'
import { targetOf } from './drafts/draft-target'
import type { HistoryRow, RuleSetRow } from './reads'
import { ruleSetView } from './rule-set-view'
import { spanAt, timeline } from './timeline'

/** Which version of a rule set to show; the newest when nothing is said. */
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
  const version = wish.version ?? versionAt(found.history, wish, scope.now)
  const asked =
    version === undefined || version === found.shown?.version
      ? found
      : await scope.rules.readRuleSetAt(ruleSetId, version)
  if (!asked?.shown) throw new Problem('not_found')
  const { shown } = asked
  const answering = await answeringIn(scope, asked.ruleSet, shown.rules)
  return ruleSetView({ ...asked, shown, answering }, scope.now)
}

/** What becomes of answers to the questions of a rule set, by what it says. */
export async function answeringIn(
  scope: Scope,
  { id, regulationId }: Pick<RuleSetRow, 'id' | 'regulationId'>,
  rules: unknown,
): Promise<Answering> {
  const target = await targetOf(scope, { ruleSetId: id, regulationId })
  return {
    rulesOf: () => rules,
    hasPath: (target?.path ?? []).length > 0,
    open: await scope.rules.openAnswers(),
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
