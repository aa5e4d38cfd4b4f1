import { type ClauseChanges, clauseChanges, type Pack } from '@bylaw/packs'
import { diffPlaces, diffRules, mergeVersions, type RulesDiff } from '@bylaw/rulebook'
import { Problem } from '../../platform/problem'
import { sameJson } from '../../platform/same-json'
import type { Scope } from '../../scope'
import { kindOf } from '../kind-of'
import type { RegulationRow, RuleSetRow } from '../reads'
import { repealsNow } from '../repeal/repeals-now'
import { type RuleVersion, ruleVersionFrom } from '../rule-version'
import type { AdoptedContent, AdoptedPackRow, AdoptedRuleSet } from './adoption-table'
import { contentOf, digestOf } from './pack-content'

/** How a pack differs now from what a company adopted of it. */
export interface FoundUpdate {
  readonly regulation: RegulationRow
  readonly pack: Pack
  readonly adopted: AdoptedPackRow
  /** What the pack says now, and its name. */
  readonly now: AdoptedContent
  readonly digest: string
  readonly clauses: ClauseChanges
  readonly changed: readonly ChangedRuleSet[]
  /** Rule sets that the pack has in addition, on subjects the company has no rules for. */
  readonly added: readonly AdoptedRuleSet[]
  /** Rule sets that the pack no longer has. */
  readonly removed: readonly { readonly before: AdoptedRuleSet; readonly ours: RuleVersion }[]
}

export interface ChangedRuleSet {
  readonly before: AdoptedRuleSet
  readonly after: AdoptedRuleSet
  /** What the company's rules say now. */
  readonly ours: RuleVersion
  /** The number of their newest version, which may be still to come. */
  readonly newest: number
  readonly diff: RulesDiff
  /** The pack's changes taken into what the company has now. */
  readonly merged: unknown
  readonly kept: readonly string[]
}

/**
 * The update of a regulation's pack, also where the company has put it aside.
 *
 * @returns undefined where the pack says what it said, or the company wrote the regulation itself
 */
export async function foundUpdate(
  scope: Scope,
  regulationId: string,
  shipped: readonly Pack[],
): Promise<FoundUpdate | undefined> {
  const found = await scope.rules.readRegulation(regulationId, scope.now)
  if (!found) throw new Problem('not_found')
  const { regulation } = found
  const pack = shipped.find(({ id }) => id === regulation.packId)
  const adopted = await scope.rules.readAdopted(regulationId)
  const repeals = await repealsNow(scope)
  // What the company repealed is not offered anew by its pack.
  if (!pack || !adopted || repeals.has(regulationId)) return undefined

  const now = contentOf(pack, scope.zone)
  const before = adopted.content
  const ours = found.versions
    .filter(({ ruleSetId }) => !repeals.has(ruleSetId))
    .map(ruleVersionFrom)
  const { ruleSetRows } = await scope.rules.overview(scope.now)
  const update = {
    regulation,
    pack,
    adopted,
    now,
    digest: digestOf(now),
    clauses: clauseChanges(before.document.clauses, now.document.clauses),
    changed: before.ruleSets.flatMap((ruleSet) => changesOf(ruleSet, now, ours, found.ruleSetRows)),
    added: now.ruleSets.filter(
      (each) => !ruleSetRows.some((row) => isSame(row, each)) && !before.ruleSets.some(named(each)),
    ),
    // A rule set that has passed to another regulation is no longer this pack's to change.
    removed: before.ruleSets.flatMap((ruleSet) => {
      const mine = ours.find(({ ref, key }) => isSame({ kind: ref.kind, key }, ruleSet))
      return mine && !now.ruleSets.some(named(ruleSet)) ? [{ before: ruleSet, ours: mine }] : []
    }),
  }
  return isEmpty(update) ? undefined : update
}

function changesOf(
  before: AdoptedRuleSet,
  now: AdoptedContent,
  ours: readonly RuleVersion[],
  rows: readonly RuleSetRow[],
): ChangedRuleSet[] {
  const after = now.ruleSets.find(named(before))
  const mine = ours.find(({ ref, key }) => isSame({ kind: ref.kind, key }, before))
  const row = rows.find((each) => isSame(each, before))
  if (!after || !mine || !row || sameJson(before.rules, after.rules)) return []
  const kind = kindOf(before.kind)
  const [was, is] = [kind.rules.safeParse(before.rules), kind.rules.safeParse(after.rules)]
  const merged = mergeVersions(before.rules, mine.rules, after.rules)
  return [
    {
      before,
      after,
      ours: mine,
      newest: row.version,
      diff:
        was.success && is.success
          ? diffRules(kind, was.data, is.data)
          : { sentences: [], places: diffPlaces(before.rules, after.rules) },
      // Two changes that do not go together stay side by side: a draft may be wrong until people
      // have put it right, and what the company wrote is still in it.
      merged: merged.content,
      kept: merged.conflicts,
    },
  ]
}

const isEmpty = ({ clauses, changed, added, removed }: Omit<FoundUpdate, 'digest'>): boolean =>
  [clauses.added, clauses.removed, clauses.reworded, changed, added, removed].every(
    (list) => list.length === 0,
  )

interface Subject {
  readonly kind: string
  readonly key: string
}
const isSame = (a: Subject, b: Subject): boolean => a.kind === b.kind && a.key === b.key
const named = (a: Subject) => (b: Subject) => isSame(a, b)
