import type { RegulationDocument } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import { sameJson } from '@bylaw/kernel'
import { type ClauseChanges, clauseChanges, type Pack } from '@bylaw/packs'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { isSameSubject, standingFor } from '../acted-on'
import type { RegulationRow, RuleSetRow } from '../reads'
import { repealsNow } from '../repeal/repeals-now'
import { type RuleVersion, ruleVersionFrom } from '../rule-version'
import { inUseOf, meetingsOf } from './adoption-conflicts'
import type { AdoptedContent, AdoptedPackRow, AdoptedRuleSet } from './adoption-table'
import { contentOf, digestOf } from './pack-content'
import { type ChangedQuestion, changedQuestions } from './pack-update-questions'
import { type ChangedRuleSet, changeOf } from './pack-update-rules'

/** How a pack differs now from what a company adopted of it. */
export interface FoundUpdate {
  readonly regulation: RegulationRow
  readonly pack: Pack
  readonly adopted: AdoptedPackRow
  /** What the pack says now, and its name. */
  readonly now: AdoptedContent
  readonly digest: string
  readonly clauses: ClauseChanges
  readonly head: readonly ChangedHead[]
  readonly changed: readonly ChangedRuleSet[]
  /** Rule sets that the pack has in addition, on subjects the company has no rules for. */
  readonly added: readonly AdoptedRuleSet[]
  /** Rule sets that the pack no longer has. */
  readonly removed: readonly { readonly before: AdoptedRuleSet; readonly ours: RuleVersion }[]
  /** What the company is asked otherwise than the pack asks by now. */
  readonly questions: readonly ChangedQuestion[]
}

interface ChangedHead {
  readonly part: 'title' | 'scope' | 'owner'
  readonly before: Words
  readonly after: Words
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
  const held = meetingsOf([pack], await inUseOf(scope)).flatMap(({ inUse }) => inUse?.ruleSet ?? [])
  const added = now.ruleSets.filter(
    (each) => !held.some((row) => isSameSubject(row, each)) && !before.ruleSets.some(named(each)),
  )
  const update = {
    regulation,
    pack,
    adopted,
    now,
    digest: digestOf({ ...now, questions: pack.questions }),
    head: changedHead(before.document, now.document),
    clauses: clauseChanges(before.document.clauses, now.document.clauses),
    changed: before.ruleSets.flatMap((ruleSet) => changesOf(ruleSet, now, ours, found.ruleSetRows)),
    added,
    // A rule set that has passed to another regulation is no longer this pack's to change.
    removed: before.ruleSets.flatMap((ruleSet) => {
      const mine = heldAs(ruleSet, ours)
      return mine && !now.ruleSets.some(named(ruleSet)) ? [{ before: ruleSet, ours: mine }] : []
    }),
    questions: changedQuestions(scope, askedWithout(pack, added), now.ruleSets, { ...found, ours }),
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
  const mine = heldAs(before, ours)
  const row = rows.find(({ id }) => id === mine?.ref.ruleSetId)
  const change = after && mine && row && changeOf(before, after, mine, row.version)
  return change ? [change] : []
}

/** What a text is called, whom it covers and who makes it, as far as the pack says it otherwise. */
function changedHead(before: RegulationDocument, now: RegulationDocument): readonly ChangedHead[] {
  return (['title', 'scope', 'owner'] as const).flatMap((part) =>
    sameJson(before[part], now[part]) ? [] : [{ part, before: before[part], after: now[part] }],
  )
}

const isEmpty = (update: Omit<FoundUpdate, 'digest'>): boolean =>
  !changesText(update) &&
  [update.changed, update.added, update.removed, update.questions].every(
    (list) => list.length === 0,
  )

/** Whether the regulation's text is to be drafted. */
export const changesText = ({ clauses, head }: Pick<FoundUpdate, 'clauses' | 'head'>): boolean =>
  [clauses.added, clauses.removed, clauses.reworded, head].some((list) => list.length > 0)

/** A rule set that is not in use yet brings its questions along when it comes. */
const askedWithout = (pack: Pack, added: readonly AdoptedRuleSet[]): Pack => ({
  ...pack,
  questions: pack.questions.filter(
    ({ ruleSet }) => !pack.ruleSets.some((each) => each.key === ruleSet && added.some(named(each))),
  ),
})

/** The rule set that the company goes by for one of the pack's. */
function heldAs(ruleSet: AdoptedRuleSet, ours: readonly RuleVersion[]): RuleVersion | undefined {
  const held = ours.map((version) => ({ kind: version.ref.kind, key: version.key, version }))
  return standingFor(ruleSet, held)?.version
}
const named = (a: AdoptedRuleSet) => (b: AdoptedRuleSet) => isSameSubject(a, b)
