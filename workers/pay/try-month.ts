import { lastDateOf, ok, type Result, refuse } from '@bylaw/kernel'
import { type Case, type CaseOutcome, measuredAs, refusedFor } from '@bylaw/rulebook'
import type { Refusal } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import type { Stretch } from '../platform/stretch'
import type { Scope } from '../scope'
import { employmentIn } from './contracted'
import { type MonthFacts, monthFacts, type PersonFacts } from './month-facts'
import { type MonthRules, type PinnedFor, type WorkedOut, workOut } from './work-out'

/** The rules to try in place of those of a rule set that was in force. */
export interface Instead {
  readonly ruleSetId: string
  readonly pay?: InsteadOf<'pay'>
  readonly piecework?: InsteadOf<'piecework'>
}

/** Without a version of their own, they are traced as that which they stand in for. */
type InsteadOf<K extends 'pay' | 'piecework'> = Partial<PinnedFor<K>> & Pick<PinnedFor<K>, 'rules'>

/** Some people’s month, tried. */
export interface TriedPeople {
  readonly cases: readonly Case[]
  /** The last of them, where there may be more people; null at the end of the month. */
  readonly last: string | null
}

/** People whose month is worked out at a time: so many hold what the largest slips hold. */
const PEOPLE_AT_ONCE = 50

/**
 * A month’s pay of the next people after one, under the rules in force then and with others in
 * place of one of them. Nothing is written. What earlier months have counted stays as it was. A
 * month in which the rules could not decide for anyone is one case that neither version decides.
 *
 * @param after the person to go on from; null for the month’s first
 */
export async function tryMonth(
  scope: Scope,
  month: string,
  after: string | null,
  instead: Instead,
): Promise<TriedPeople> {
  const next = await scope.people.nextEmployed(lastDateOf(month), after ?? '', PEOPLE_AT_ONCE)
  const upTo = next.at(-1) ?? after ?? ''
  const facts = await factsOf(scope, month, { after: after ?? '', upTo })
  if (!facts.ok)
    return { cases: facts.refusal === null ? [] : [wholeMonth(month, facts.refusal)], last: null }
  const { rules, people } = facts.value
  const changed = withInstead(rules, instead)
  const cases = people.flatMap((person) => {
    const payable = payableUnder(month, person)
    if (!payable) return []
    const { personId: id, name } = person
    return [
      {
        subject: { id: `${id}.${month}`, name, month },
        before: payable(rules),
        after: payable(changed),
      },
    ]
  })
  return { cases, last: next.length === PEOPLE_AT_ONCE ? upTo : null }
}

/** Why the rules decide nobody’s month; null for one before the company had pay rules. */
async function factsOf(
  scope: Scope,
  month: string,
  among: Stretch,
): Promise<Result<MonthFacts, Refusal | null>> {
  try {
    return ok(await monthFacts(scope, month, among))
  } catch (error) {
    const refusal = error instanceof Problem ? error.details.refusal : undefined
    if (!refusal) throw error
    const { code, message } = refusal
    return refuse(code === 'no_rules' ? null : { code, message })
  }
}

function wholeMonth(month: string, refusal: Refusal): Case {
  const refused = refusedFor(refusal)
  return { subject: { id: month, name: month, month }, before: refused, after: refused }
}

const withInstead = (rules: MonthRules, { ruleSetId, pay, piecework }: Instead): MonthRules => ({
  ...rules,
  pay: pay && rules.pay.ref.ruleSetId === ruleSetId ? { ...rules.pay, ...pay } : rules.pay,
  piecework:
    piecework && rules.piecework?.ref.ruleSetId === ruleSetId
      ? { ...rules.piecework, ...piecework }
      : rules.piecework,
})

/** One person’s month both ways, each with how it came to be. */
export interface TriedMonth {
  readonly before: Result<WorkedOut, Tried>
  readonly after: Result<WorkedOut, Tried>
}

/** A refusal, and the rule set that made it where it was one that did. */
interface Tried {
  readonly refusal: Refusal
  readonly ruleSetId?: string
}

/**
 * One person’s month as the same rules decide it with others in place of one of them, explained.
 *
 * @returns undefined where there is nobody to be paid that month any more
 */
export async function explainTried(
  scope: Scope,
  month: string,
  personId: string,
  { before, after }: { readonly before: Instead; readonly after: Instead },
): Promise<TriedMonth | undefined> {
  const among = { after: personId.slice(0, -1), upTo: personId }
  const facts = await factsOf(scope, month, among)
  const person = facts.ok ? facts.value.people.find((each) => each.personId === personId) : null
  const worked = person && workedUnder(month, person)
  if (!facts.ok || !worked) return undefined
  const { rules } = facts.value
  return { before: worked(withInstead(rules, before)), after: worked(withInstead(rules, after)) }
}

/** How much the rules pay someone who was employed that month; undefined for everyone else. */
function payableUnder(
  month: string,
  person: PersonFacts,
): ((rules: MonthRules) => CaseOutcome) | undefined {
  const worked = workedUnder(month, person)
  return (
    worked &&
    ((rules) => {
      const answer = worked(rules)
      return answer.ok
        ? measuredAs({ amountFen: answer.value.payableFen })
        : refusedFor(answer.refusal.refusal)
    })
  )
}

/**
 * What rules make of the month of someone who was employed then; undefined for everyone else, whom
 * no rule set can pay.
 */
function workedUnder(
  month: string,
  person: PersonFacts,
): ((rules: MonthRules) => Result<WorkedOut, Tried>) | undefined {
  const employment = employmentIn(month, person)
  if (!person.isPaid || employment === undefined) return undefined
  return (rules) => workOut(rules, month, { ...person, employment })
}
