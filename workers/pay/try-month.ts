import { type Case, type CaseOutcome, measuredAs, type RulesOf, refusedFor } from '@bylaw/rulebook'
import { monthEmployment } from '@bylaw/rules-pay'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { type MonthFacts, monthFacts, type PersonFacts } from './month-facts'
import { type MonthRules, workOut } from './work-out'

/** The rules to try in place of those of a rule set that was in force. */
export interface Instead {
  readonly ruleSetId: string
  readonly pay?: RulesOf<'pay'>
  readonly piecework?: RulesOf<'piecework'>
}

/**
 * A month’s pay of everyone, under the rules in force then and with others in place of one of
 * them. Nothing is written. What earlier months have counted stays as it was.
 */
export async function tryMonth(
  scope: Scope,
  month: string,
  instead: Instead,
): Promise<readonly Case[]> {
  const facts = await factsOf(scope, month)
  if (!facts) return []
  const after = withInstead(facts.rules, instead)
  return facts.people.flatMap((person) => {
    const payable = payableUnder(month, person)
    if (!payable) return []
    const { personId: id, name } = person
    return [
      {
        subject: { id: `${id}.${month}`, name, month },
        before: payable(facts.rules),
        after: payable(after),
      },
    ]
  })
}

/** Undefined for a month before the company had pay rules. */
async function factsOf(scope: Scope, month: string): Promise<MonthFacts | undefined> {
  try {
    return await monthFacts(scope, month)
  } catch (error) {
    if (error instanceof Problem && error.code === 'rules_incomplete') return undefined
    throw error
  }
}

const withInstead = (rules: MonthRules, { ruleSetId, pay, piecework }: Instead): MonthRules => ({
  ...rules,
  pay: pay && rules.pay.ref.ruleSetId === ruleSetId ? { ...rules.pay, rules: pay } : rules.pay,
  piecework:
    piecework && rules.piecework?.ref.ruleSetId === ruleSetId
      ? { ...rules.piecework, rules: piecework }
      : rules.piecework,
})

/**
 * How much the rules pay someone who was employed that month; undefined for everyone else, whom no
 * rule set can pay.
 */
function payableUnder(
  month: string,
  person: PersonFacts,
): ((rules: MonthRules) => CaseOutcome) | undefined {
  const employment = monthEmployment(month, person.employments)
  if (!person.active || employment === undefined) return undefined
  if (!employment.ok) return () => refusedFor(employment.refusal)
  return (rules) => {
    const answer = workOut(rules, month, { ...person, employment: employment.value })
    return answer.ok
      ? measuredAs({ amountFen: answer.value.payableFen })
      : refusedFor(answer.refusal.refusal)
  }
}
