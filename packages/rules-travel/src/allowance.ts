import { daysFromTo, ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { AllowanceFacts } from './facts'
import { beside, grantWithoutHost } from './grant'
import { guidance, guidanceInsideProvince } from './guidance'
import { newEmployee } from './new-employee'
import { newOnGuidance } from './new-employee-questions'
import type { TravelRules } from './rules'
import { work } from './work'

export interface AllowanceDecision {
  readonly about: 'allowance'
  readonly amountFen: number
  readonly nights: number
  /** Days or nights that the rule counts, before any limit. */
  readonly countedDays: number
  readonly paidDays: number
  /** What the traveller bears because nobody agreed to it beforehand. */
  readonly ownCostFen: number
  /** True where the rate rests on a reading that the text does not settle. */
  readonly flagged: boolean
}
export type Allowance = Result<Decided<AllowanceDecision>, Refusal>

/** The allowance of one trip for all who are on it (R19.9). */
export function allowance(rules: TravelRules, facts: AllowanceFacts): Allowance {
  if (facts.returnOn < facts.departOn) return refuse(returnBeforeDeparture)
  if (facts.subsidyFen > 0 && facts.hostProvides !== 'both') return refuse(grantWithoutHost)
  const nights = daysFromTo(facts.departOn, facts.returnOn) - 1
  if (facts.newEmployee && facts.trip === 'guidance') {
    if (rules.newEmployee.onGuidance === null) return undecided(newOnGuidance)
    if (rules.newEmployee.onGuidance === 'guidance') return guidance(rules, facts, nights)
  }
  if (facts.newEmployee) return beside(facts, newEmployee(rules, facts, nights))
  if (facts.trip === 'guidance') return guidance(rules, facts, nights)
  if (facts.trip === 'guidance_inside_province')
    return beside(facts, guidanceInsideProvince(rules, facts, nights))
  return work(rules, facts, nights)
}

/** An allowance without limit or own cost, which most are. */
export const plainAllowance = (
  amountFen: number,
  nights: number,
  trace: Decided<AllowanceDecision>['trace'],
  more: Partial<AllowanceDecision> = {},
): Allowance =>
  ok({
    decision: {
      about: 'allowance',
      amountFen,
      nights,
      countedDays: nights,
      paidDays: nights,
      ownCostFen: 0,
      flagged: false,
      ...more,
    },
    trace,
  })

const returnBeforeDeparture: Refusal = {
  code: 'return_before_departure',
  message: words('返回日期早于出发日期。', 'The day of return is before the day of departure.'),
  fact: '/returnOn',
}
