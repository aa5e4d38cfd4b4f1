import type { Explanation, RuleVersionRef, TraceView } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { PayFacts } from '@bylaw/rules-pay'

type Code = NonNullable<PayFacts['besides']>[number]['code']

/** What other rules than those of pay decided that a month pays, as a line of its own. */
export interface Beside {
  readonly code: Code
  readonly name: Words
  readonly fen: number
  readonly explanation: Explanation
}

/**
 * How other rules came to something, as a step of pay: its clauses stay, but places in those rules
 * would be looked up in the wrong ones.
 */
export function elsewhere({ name, value, unit, because, rounding, clauses, of }: TraceView): Trace {
  return {
    ...{ name, value },
    // It was a trace when it was kept, with the units of one.
    unit: unit as Trace['unit'],
    ...(because ? { because } : {}),
    ...(rounding ? { rounding } : {}),
    ...(clauses ? { clauses } : {}),
    ...(of ? { of: of.map(elsewhere) } : {}),
  }
}

/** A slip's trace in which each of these lines opens into how other rules came to it. */
export function withBesides(step: Trace, besides: readonly Beside[]): Trace {
  const beside = besideOf(step, besides)
  if (beside) return { ...step, of: [elsewhere(beside.explanation.trace)] }
  return step.of ? { ...step, of: step.of.map((each) => withBesides(each, besides)) } : step
}

/** The rules that a line of a slip rests on where they are not those of pay. */
export const rulesBeside = (line: Trace, besides: readonly Beside[]): RuleVersionRef[] =>
  besideOf(line, besides)?.explanation.rules ?? []

/** The rules that some lines rest on, each version once. */
export function rulesOfAll(besides: readonly Beside[]): RuleVersionRef[] {
  const all = besides.flatMap(({ explanation }) => explanation.rules)
  return all.filter(
    (ref, index) =>
      index ===
      all.findIndex(
        ({ ruleSetId, version }) => ruleSetId === ref.ruleSetId && version === ref.version,
      ),
  )
}

function besideOf({ fact }: Trace, besides: readonly Beside[]): Beside | undefined {
  const [, index] = /^\/besides\/(\d+)$/.exec(fact ?? '') ?? []
  return index === undefined ? undefined : besides[Number(index)]
}
