import { assert } from '@bylaw/kernel'
import type { Pack } from '@bylaw/packs'
import type { Scope } from '../../scope'
import { isSameSubject } from '../acted-on'
import { startingPath } from '../drafts/approval-path'
import type { Handover } from '../drafts/draft-table'
import type { RuleSetRow } from '../reads'
import type { ValidFrom } from '../valid-from'
import type { AdoptedRows } from '../writes'
import { asksApproval, titleInUse } from './adoption-conflicts'
import type { Settled } from './adoption-settle'
import type { AdoptedContent, AdoptedRuleSet } from './adoption-table'
import { contentOf } from './pack-content'

/** What adopting one pack writes. */
export interface AdoptionRows {
  readonly adopted: AdoptedRows
  /** Rule sets in use over which the pack prevails. */
  readonly takeovers: readonly Takeover[]
  /** Those whose changes pass a path, which that the pack prevails has to pass, too; and all, where it begins later. */
  readonly handovers: readonly (Takeover & { readonly handsTo: Handover })[]
  /** What of the pack the company took. */
  readonly content: AdoptedContent
}

export interface Takeover extends AdoptedRuleSet {
  readonly ruleSet: RuleSetRow
  /** The regulation it followed from until now, or its own name. */
  readonly formerly: { readonly zh: string; readonly en: string }
}

/** The rows of one pack, with those of its rule sets on which it prevails. */
export function adoptionRows(
  scope: Scope,
  pack: Pack,
  subjects: readonly Settled[],
  { validFromMs }: Pick<ValidFrom, 'validFromMs'>,
): AdoptionRows {
  const whole = contentOf(pack, scope.zone)
  const subjectOf = (ruleSet: AdoptedRuleSet) =>
    subjects.find((each) => isSameSubject(each, ruleSet))
  const ours = whole.ruleSets.filter(
    (ruleSet) => (subjectOf(ruleSet)?.prevails ?? pack.id) === pack.id,
  )
  const inUseOf = (ruleSet: AdoptedRuleSet) => subjectOf(ruleSet)?.inUse
  const waits = (ruleSet: AdoptedRuleSet) => {
    const inUse = inUseOf(ruleSet)
    return inUse !== undefined && (validFromMs > scope.now || asksApproval(inUse))
  }
  const atOnce = ours.filter((ruleSet) => !waits(ruleSet))
  const placed = atOnce.map((ruleSet) => ({
    ...ruleSet,
    id: inUseOf(ruleSet)?.ruleSet.id ?? scope.newId('rul'),
  }))
  const takeoversOf = (ruleSets: readonly AdoptedRuleSet[]): Takeover[] =>
    ruleSets.flatMap((ruleSet) => {
      const inUse = inUseOf(ruleSet)
      return inUse ? [{ ...ruleSet, ruleSet: inUse.ruleSet, formerly: titleInUse(inUse) }] : []
    })
  const id = scope.newId('reg')
  return {
    content: { ...whole, ruleSets: atOnce },
    takeovers: takeoversOf(atOnce),
    handovers: takeoversOf(ours.filter(waits)).map((each) => ({
      ...each,
      handsTo: handoverOf(pack, id, each),
    })),
    adopted: {
      regulation: {
        id,
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
      ruleSets: placed.filter((ruleSet) => !inUseOf(ruleSet)),
      questions: questionRowsOf(scope, pack, placed),
    },
  }
}

const handoverOf = (pack: Pack, regulationId: string, ruleSet: AdoptedRuleSet): Handover => ({
  regulationId,
  regulation: { ...pack.title },
  title: ruleSet.title,
  rules: ruleSet.rules,
  citations: ruleSet.citations,
  questions: pack.questions.flatMap(({ id: key, ruleSet: home, at }) =>
    at !== null && isOf(pack, home, ruleSet) ? [{ key, at }] : [],
  ),
})

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
