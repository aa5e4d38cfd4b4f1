import type { Refusal as RefusalOnTheWire, TripFigures } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { clausesOf, type Trace } from '@bylaw/rules-kit'
import { moneyIn } from '../platform/money'
import { explanation } from '../rulebook/explanation'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { askedLateOn } from './asked-late'
import type { TravelInForce } from './rules'
import { agreedUntil, consentsOf, type TripStanding } from './standing'
import type { Trip, TripLog } from './store'
import { type TripFacts, workOutTrip } from './workings'

/** Everything about one trip that its figures rest on. */
export interface WholeTrip {
  readonly trip: Trip
  readonly standing: TripStanding
  readonly logs: readonly TripLog[]
  readonly rules: Result<TravelInForce, RefusalOnTheWire>
  readonly isNewEmployee: boolean
  readonly paidDaysThisMonth: number
  readonly leave: TripFacts['leave']
  readonly notEmployed: TripFacts['notEmployed']
}

/** What whoever checks a claim adds to it. */
export interface CheckedWith {
  readonly subsidyFen: number
  readonly agreedFares: readonly number[]
}
export const NOTHING_ADDED: CheckedWith = { subsidyFen: 0, agreedFares: [] }

export interface Figured {
  /** Null where the trip never was: then there is nothing that the rules decide. */
  readonly figures: TripFigures | null
  readonly totalFen: number
  readonly paidDays: number
}

/** What a trip comes to by its rules: as it is planned, or as it is claimed. */
export async function figuresOf(
  scope: Scope,
  whole: WholeTrip,
  added: CheckedWith = NOTHING_ADDED,
): Promise<Result<Figured, RefusalOnTheWire>> {
  if (whole.standing.notGone) return ok({ figures: null, totalFen: 0, paidDays: 0 })
  if (!whole.rules.ok) return whole.rules
  const rules = whole.rules.value
  const answer = workOutTrip(rules.rules, factsOf(scope, whole, added))
  if (!answer.ok) return refuse(await refusalView(scope, answer.refusal, rules.ref.ruleSetId))

  const worked = answer.value
  const decisions = await scope.rules.decisionsFor('travel')
  const explained = (trace: Trace) => explanation(trace, rules, decisions)
  const money = moneyIn(scope)
  const { decision } = worked.allowance
  return ok({
    totalFen: worked.totalFen,
    paidDays: decision.paidDays,
    figures: {
      allowance: {
        amount: money(decision.amountFen),
        countedDays: decision.countedDays,
        paidDays: decision.paidDays,
        ownCost: money(decision.ownCostFen),
        flagged: decision.flagged,
        explanation: explained(worked.allowance.trace),
      },
      fares: worked.fares.map(({ decision: { reimbursable }, agreedOnlyNow, trace }) => ({
        paid: reimbursable,
        agreedOnlyNow,
        explanation: explained(trace),
      })),
      faresPaid: money(worked.claim?.decision.paidFen ?? 0),
      faresRefused: money(worked.faresRefusedFen),
      faresExplanation: worked.claim ? explained(worked.claim.trace) : null,
      total: money(worked.totalFen),
      days: worked.days.map(({ date, counted, rateFen, why, rule }) => ({
        date,
        counts: counted,
        rate: money(rateFen),
        why,
        clauses: [...(clausesOf(rule, rules.citations) ?? [])],
      })),
    },
  })
}

const factsOf = (
  scope: Scope,
  { trip, standing, logs, isNewEmployee, paidDaysThisMonth, leave, notEmployed }: WholeTrip,
  { subsidyFen, agreedFares }: CheckedWith,
): TripFacts => ({
  trip,
  isApproved: standing.approved !== undefined,
  askedLateOn: askedLateOn(scope, trip),
  logs,
  consents: consentsOf(scope.zone, standing),
  claim: standing.claim ?? {
    departedOn: trip.fromDate,
    returnedOn: agreedUntil(trip.toDate, standing),
    hostProvides: 'nothing',
    fares: [],
    spent: null,
  },
  isNewEmployee,
  extraAgreed: standing.approved?.extraAgreed ?? false,
  subsidyFen,
  agreedFares,
  paidDaysThisMonth,
  leave,
  notEmployed,
})
