import { type DecisionOf, type Kind, kindOf } from '../rulebook'
import { clockReadings } from './clock-readings'
import { type CaseOutcome, measuredAs, noteOf, refusedFor } from './outcome'

/** What these rules make of these facts, both as the kind's schemas accept them. */
export function outcomeOf(kind: Kind, rules: unknown, facts: unknown): CaseOutcome {
  const answer = kindOf(kind).decide(rules, facts)
  return answer.ok ? outcomeFrom(kind, answer.value.decision) : refusedFor(answer.refusal)
}

/** A decision of a kind as an outcome. */
export const outcomeFrom = <K extends Kind>(kind: K, decision: DecisionOf<K>): CaseOutcome => {
  const measure: Measure<K> | undefined = MEASURES[kind]
  return measure?.(decision) ?? measuredAs({ answer: JSON.stringify(decision) })
}

const amount = (amountFen: number): CaseOutcome => measuredAs({ amountFen })

type Measure<K extends Kind> = (decision: DecisionOf<K>) => CaseOutcome | undefined

/** Kinds whose decisions have figures. Any other decision is the same as before, or it is not. */
const MEASURES: { readonly [K in Kind]?: Measure<K> } = {
  sla: (decision) => ({
    measured: { clocks: clockReadings(decision) },
    refusals: Object.values(decision.refused).map(noteOf),
  }),
  appraisal: ({ totalPoints, grade }) => measuredAs({ points: totalPoints, grade }),
  piecework: ({ countedNowFen, dayRateFen }) => amount(countedNowFen + dayRateFen),
  pay: ({ payableFen }) => amount(payableFen),
  award: ({ totalFen }) => amount(totalFen),
  discipline: ({ fineFen }) => amount(fineFen),
  travel: (decision) =>
    decision.about === 'transport'
      ? undefined
      : amount(decision.about === 'claim' ? decision.paidFen : decision.amountFen),
}
