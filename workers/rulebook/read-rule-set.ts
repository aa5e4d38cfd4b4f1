import type { RuleSetView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { HistoryRow } from './reads'
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
  return ruleSetView({ ...asked, shown: asked.shown }, scope.now)
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
