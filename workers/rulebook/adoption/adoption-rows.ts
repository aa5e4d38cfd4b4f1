import { assert } from '@bylaw/kernel'
import type { Pack } from '@bylaw/packs'
import type { Scope } from '../../scope'
import { startingPath } from '../drafts/approval-path'
import type { RuleSetRow } from '../reads'
import type { AdoptedRows } from '../writes'
import { titleInUse } from './adoption-conflicts'
import type { Settled } from './adoption-settle'
import type { AdoptedContent, AdoptedRuleSet } from './adoption-table'
import { contentOf } from './pack-content'

/** What adopting one pack writes. */
export interface AdoptionRows {
  readonly adopted: AdoptedRows
  /** Rule sets in use over which the pack prevails. */
  readonly takeovers: readonly Takeover[]
  /** What of the pack the company took. */
  readonly content: AdoptedContent
}

export interface Takeover extends AdoptedRuleSet {
  readonly ruleSet: RuleSetRow
  /** The regulation it followed from until now, or its own name. */
  readonly formerly: { readonly zh: string; readonly en: string }
}

/** The rows of one pack, with those of its rule sets on which it prevails. */
export function adoptionRows(scope: Scope, pack: Pack, subjects: readonly Settled[]): AdoptionRows {
  const whole = contentOf(pack, scope.zone)
  const subjectOf = ({ kind, key }: AdoptedRuleSet) =>
    subjects.find((each) => each.kind === kind && each.key === key)
  const ours = whole.ruleSets.filter(
    (ruleSet) => (subjectOf(ruleSet)?.prevails ?? pack.id) === pack.id,
  )
  const placed = ours.map((ruleSet) => {
    const inUse = subjectOf(ruleSet)?.inUse
    return { ...ruleSet, inUse, id: inUse?.ruleSet.id ?? scope.newId('rul') }
  })
  return {
    content: { ...whole, ruleSets: ours },
    takeovers: placed.flatMap(({ id: _, inUse, ...ruleSet }) =>
      inUse ? [{ ...ruleSet, ruleSet: inUse.ruleSet, formerly: titleInUse(inUse) }] : [],
    ),
    adopted: {
      regulation: {
        id: scope.newId('reg'),
        packId: pack.id,
        titleZh: pack.title.zh,
        titleEn: pack.title.en,
        adoptedAtMs: scope.now,
        adoptedBy: scope.personName,
        version: 1,
        approvalPath: startingPath(pack),
        approvalPathVersion: 1,
        approvalPathReason: null,
        code: null,
      },
      document: whole.document,
      ruleSets: placed.flatMap(({ inUse, ...ruleSet }) => (inUse ? [] : [ruleSet])),
      questions: questionRowsOf(scope, pack, placed),
    },
  }
}

/** The pack's questions, each at its place in one of these rule sets. */
export const questionRowsOf = (
  scope: Scope,
  pack: Pack,
  placed: readonly (AdoptedRuleSet & { readonly id: string })[],
): AdoptedRows['questions'] =>
  pack.questions.map((question, position) => {
    const home = placed.find((ruleSet) => isOf(pack, question.ruleSet, ruleSet))
    return {
      id: scope.newId('qst'),
      key: question.id,
      position,
      type: question.type,
      ruleSetId: home?.id ?? null,
      clauses: question.clauses,
      // Without its rule set a question has no place to fill: it is a notice.
      at: home ? question.at : null,
      ask: question.ask,
      options: question.options,
      proposed: question.proposed === undefined ? null : JSON.stringify(question.proposed),
      mustAsk: question.mustAsk,
    }
  })

/** A pack tells its rule sets apart by their keys alone. */
function isOf(pack: Pack, key: string | null, ruleSet: AdoptedRuleSet): boolean {
  if (key === null) return false
  const home = pack.ruleSets.find((each) => each.key === key)
  assert(home !== undefined, `${pack.id} has the rule set ${key} that it asks about`)
  return home.kind === ruleSet.kind && home.key === ruleSet.key
}
