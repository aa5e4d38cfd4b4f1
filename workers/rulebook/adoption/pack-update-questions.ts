import { sameJson } from '@bylaw/kernel'
import type { Pack } from '@bylaw/packs'
import { valueAt } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import { standingFor } from '../acted-on'
import type { QuestionRow, RuleSetRow } from '../reads'
import type { RuleVersion } from '../rule-version'
import type { AskedRow } from '../writes'
import { questionRowsOf } from './adoption-rows'
import type { AdoptedRuleSet } from './adoption-table'

/** A question that a pack asks anew, otherwise than the company has it, or no longer. */
export type ChangedQuestion =
  | { readonly before: null; readonly after: AskedRow }
  | { readonly before: QuestionRow; readonly after: AskedRow }
  | { readonly before: QuestionRow; readonly after: null }

interface Held {
  readonly questionRows: readonly QuestionRow[]
  /** The rule sets that follow from the regulation. */
  readonly ruleSetRows: readonly RuleSetRow[]
  /** What they say, apart from those that are repealed. */
  readonly ours: readonly RuleVersion[]
}

/**
 * How a pack's questions differ from those the company has of it. What a repealed rule set, or one
 * that the pack no longer has, was asked stays as it is; a question that somebody has decided stays
 * on record; and one whose place is still undecided stays until the place is filled.
 */
export function changedQuestions(
  scope: Scope,
  pack: Pack,
  ruleSets: readonly AdoptedRuleSet[],
  { questionRows, ruleSetRows, ours }: Held,
): readonly ChangedQuestion[] {
  const homes = ruleSets.flatMap((ruleSet) => {
    const row = standingFor(ruleSet, ruleSetRows)
    return row ? [{ ...ruleSet, id: row.id }] : []
  })
  const rulesOf = (id: string) => ours.find(({ ref }) => ref.ruleSetId === id)?.rules
  const left = new Set(
    questionRows.filter(
      ({ ruleSetId }) => ruleSetId === null || homes.some(({ id }) => id === ruleSetId),
    ),
  )
  const asked = questionRowsOf(scope, pack, homes).flatMap((after): ChangedQuestion[] => {
    const before = [...left].find(
      ({ key, ruleSetId }) => key === after.key && ruleSetId === after.ruleSetId,
    )
    if (before === undefined) return [{ before: null, after }]
    left.delete(before)
    return isAskedAlike(before, after) ? [] : [{ before, after: { ...after, id: before.id } }]
  })
  const gone = [...left].filter(
    ({ decisions, at, ruleSetId }) =>
      decisions.length === 0 && (at === null || valueAt(rulesOf(ruleSetId ?? ''), at) !== null),
  )
  return [...asked, ...gone.map((before) => ({ before, after: null }))].filter(
    ({ before, after }) => {
      const home = (after ?? before)?.ruleSetId ?? null
      return home === null || rulesOf(home) !== undefined
    },
  )
}

const isAskedAlike = (row: QuestionRow, asked: AskedRow): boolean =>
  sameJson(
    [row.type, row.clauses, row.at, row.askZh, row.askEn, row.options, row.mustAsk],
    [asked.type, asked.clauses, asked.at, asked.ask.zh, asked.ask.en, asked.options, asked.mustAsk],
  ) && sameJson(valueIn(row.proposed), valueIn(asked.proposed))

const valueIn = (proposed: string | null): unknown =>
  proposed === null ? undefined : JSON.parse(proposed)

/** What asks them so from now on. */
export function askAsThePackDoes(
  scope: Scope,
  regulationId: string,
  questions: readonly ChangedQuestion[],
) {
  const [anew, otherwise, gone] = [
    questions.flatMap(({ before, after }) => (before === null ? [after] : [])),
    questions.flatMap(({ before, after }) => (before && after ? [after] : [])),
    questions.flatMap(({ before, after }) => (after === null ? [before.id] : [])),
  ]
  return [
    ...(anew.length > 0 ? [scope.rules.ask(regulationId, anew)] : []),
    ...(otherwise.length > 0 ? [scope.rules.askOtherwise(otherwise)] : []),
    ...(gone.length > 0 ? [scope.rules.askNoLonger(gone)] : []),
  ]
}
