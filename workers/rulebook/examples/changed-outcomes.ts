import { assert, sameJson, words } from '@bylaw/kernel'
import { isChanged, isUndecided, type WorkedExample, workedExamples } from '@bylaw/rulebook'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { kindOf } from '../kind-of'
import type { RuleSetRow } from '../reads'
import type { RuleSetInTime } from '../rule-set-in-time'
import { spanToChange } from '../timeline'
import { examplesToAnswerFor } from './examples-of'
import { namedAsNow } from './named-as-now'

/** An outcome that an author has seen and stands by. */
export interface Accepted {
  /** Of the example. */
  readonly id: string
  readonly after: unknown
  readonly by: string
}

/** A worked case that comes out otherwise, and whether somebody has to stand by that. */
export interface ChangedOutcome extends WorkedExample {
  readonly id: string
  /** False where nothing had come of it: an answer to what was undecided overturns no result. */
  readonly mustAccept: boolean
  /** Who has accepted this very outcome; null while nobody has. */
  readonly acceptedBy: string | null
}

export interface Outcomes {
  readonly total: number
  /** How many wait for a decision under the rules after the change. */
  readonly undecided: number
  readonly changed: readonly ChangedOutcome[]
}

/** What becomes of them when a change begins: under the rules that decide then, and under its own. */
export function outcomesOf(
  scope: Scope,
  { ruleSet, spans }: Pick<RuleSetInTime, 'ruleSet' | 'spans'>,
  { validFromMs }: { readonly validFromMs: number },
  rules: unknown,
  accepted: readonly Accepted[] = [],
): Promise<Outcomes> {
  const before = spanToChange(spans, validFromMs)?.of
  assert(before !== undefined, 'a rule set has a version that decides at some time')
  return outcomesUnder(scope, ruleSet, { before: before.rules, after: rules }, accepted)
}

/** What becomes of a rule set's worked cases when rules take the place of others. */
export async function outcomesUnder(
  scope: Scope,
  ruleSet: RuleSetRow,
  rules: { readonly before: unknown; readonly after: unknown },
  accepted: readonly Accepted[] = [],
): Promise<Outcomes> {
  const kind = kindOf(ruleSet.kind)
  const [before, after] = [kind.rules.parse(rules.before), kind.rules.parse(rules.after)]
  const examples = (await examplesToAnswerFor(scope, ruleSet)).map((example) => ({
    ...example,
    name: namedAsNow(kind, before, example),
  }))
  const worked = workedExamples(kind, examples, before, after)
  return {
    total: worked.length,
    undecided: worked.filter((each) => isUndecided(each.after)).length,
    changed: worked.filter(isChanged).map((each) => ({
      ...each,
      mustAccept: !isUndecided(each.before),
      acceptedBy:
        accepted.find(({ id, after: seen }) => id === each.id && sameJson(seen, each.after))?.by ??
        null,
    })),
  }
}

/** Those that nobody stands by yet. */
export const notAccepted = ({ changed }: Outcomes): readonly ChangedOutcome[] =>
  changed.filter(({ mustAccept, acceptedBy }) => mustAccept && acceptedBy === null)

/** Refuses rules under which a worked case comes out otherwise than anybody has accepted. */
export function mustBeAccepted(outcomes: Outcomes, pointer: string): void {
  const errors = notAccepted(outcomes).map(({ name }) => ({
    pointer,
    code: 'example_changed',
    message: words(
      `算例“${name.zh}”的结果变了：请在草案中确认新结果，或修改规则。`,
      `The worked case “${name.en}” comes out otherwise: accept its new outcome in a draft, or change the rules.`,
    ),
  }))
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}
