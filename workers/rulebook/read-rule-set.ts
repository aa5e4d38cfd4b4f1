import type { RuleSetView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Answering } from './answering'
import { targetOf } from './drafts/draft-target'
import type { HistoryRow } from './reads'
import { isBeginning, repealOf } from './repeal/repeal-of'
import type { RuleSetInTime } from './rule-set-in-time'
import { ruleSetView } from './rule-set-view'
import { spanAt, spanToChange, timeline } from './timeline'

/** Which version of a rule set to show; the one that decides today when nothing is said. */
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
  const version = wished ?? versionToday(found.history, scope.now)
  const asked =
    version === undefined || version === found.shown?.version
      ? found
      : await scope.rules.readRuleSetAt(ruleSetId, version)
  if (!asked?.shown) throw new Problem('not_found')
  const { shown } = asked
  const about = askedAbout(asked.history, wished === undefined ? undefined : shown, scope.now)
  const rules =
    about.version === undefined || about.version === shown.version
      ? shown.rules
      : (await scope.rules.readVersions(ruleSetId, [about.version]))[0]?.rules
  const [as, open, drafts] = await Promise.all([
    answeringIn(scope, asked, rules),
    scope.rules.openAnswers(asked.questionRows.map(({ id }) => id)),
    scope.rules.draftsPublished(ruleSetId),
  ])
  const answering = { ...as, open }
  return ruleSetView({ ...asked, shown, answering, askedAtMs: about.atMs, drafts }, scope.now)
}

/**
 * The moment that the questions are shown at, and the version that decides then: this one, unless
 * somebody asked for a version that decides at another time.
 */
function askedAbout(
  history: readonly HistoryRow[],
  wished: Pick<HistoryRow, 'version' | 'validFromMs'> | undefined,
  nowMs: number,
): { readonly atMs: number; readonly version: number | undefined } {
  const now = spanToChange(timeline(history), nowMs)?.of.version
  if (!wished || wished.version === now) return { atMs: nowMs, version: now }
  return { atMs: wished.validFromMs, version: wished.version }
}

/** The version that decides today; undefined where none does yet, for the newest to be shown. */
function versionToday(history: readonly HistoryRow[], nowMs: number): number | undefined {
  const today = spanAt(timeline(history), nowMs)?.of
  return today && !isBeginning(today) ? today.version : undefined
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
