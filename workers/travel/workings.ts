import type { NewTripClaim } from '@bylaw/contract'
import { daysAfter, daysFromTo, fenFromYuan, ok, type Result } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import {
  type AllowanceDecision,
  type AllowanceFacts,
  type ClaimDecision,
  type DayConsent,
  paidUntil,
  type TransportDecision,
  type TravelDecision,
  type TravelFacts,
  type TravelRules,
  type TripDay,
  travel,
  tripDays,
} from '@bylaw/rules-travel'
import type { Trip, TripLog } from './store'

/** What a trip is worked out from. */
export interface TripFacts {
  readonly trip: Pick<Trip, 'kind' | 'fromDate' | 'toDate' | 'rides'>
  /** Whether somebody agreed to the trip, and with it to its means. */
  readonly isApproved: boolean
  /** The day on which the trip was asked for, where it had begun by then. */
  readonly askedLateOn: string | null
  readonly logs: readonly TripLog[]
  readonly consents: readonly DayConsent[]
  readonly claim: Omit<NewTripClaim, 'fileIds'>
  readonly isNewEmployee: boolean
  readonly extraAgreed: boolean
  readonly subsidyFen: number
  /** Places of fares whose means were agreed to only when the claim was checked. */
  readonly agreedFares: readonly number[]
  readonly paidDaysThisMonth: number
  /** Days with approved leave, and whether it was the whole day. */
  readonly leave: AllowanceFacts['leave']
  /** Days on which they were not employed any more. */
  readonly notEmployed: readonly string[]
}

interface Worked<Decision> {
  readonly decision: Decision
  readonly trace: Trace
}

/** What a trip comes to, step by step. */
export interface TripWorkings {
  readonly allowance: Worked<AllowanceDecision>
  readonly fares: readonly (Worked<TransportDecision> & { readonly agreedOnlyNow: boolean })[]
  /** The paid ones by their days; undefined where there were none to pay. */
  readonly claim: Worked<ClaimDecision> | undefined
  readonly faresRefusedFen: number
  readonly days: readonly TripDay[]
  readonly totalFen: number
}

/**
 * Works a trip out by the rules (R19.6, R19.8, R19.9): first how far it is paid, then its allowance,
 * then each fare by its means, and what remains of them by its day.
 */
export function workOutTrip(rules: TravelRules, facts: TripFacts): Result<TripWorkings, Refusal> {
  const { claim, consents, trip } = facts
  const until = paidUntil(rules, { until: trip.toDate, returnOn: claim.returnedOn }, facts.consents)
  if (!until.ok) return until
  const wish = allowanceFacts(facts, until.value)
  const allowance = decided<AllowanceDecision>(rules, wish)
  if (!allowance.ok) return allowance
  const fares = everyFare(rules, facts)
  if (!fares.ok) return fares

  const payable = claim.fares.filter((_, index) => fares.value[index]?.decision.reimbursable)
  const byDay = payable.length === 0 ? undefined : claimOf(rules, trip, payable, consents)
  if (byDay && !byDay.ok) return byDay
  const paidFen = byDay?.value.decision.paidFen ?? 0
  return ok({
    allowance: allowance.value,
    fares: fares.value,
    claim: byDay?.value,
    faresRefusedFen: sumOf(claim.fares) - paidFen,
    days: tripDays(rules, wish, allowance.value.decision, claim.returnedOn),
    totalFen: allowance.value.decision.amountFen + paidFen,
  })
}

/** A longer trip is agreed to as such: every day of it is of the itinerary or was agreed to. */
const allowanceFacts = (facts: TripFacts, returnOn: string): AllowanceFacts => ({
  about: 'allowance',
  trip: facts.trip.kind,
  departOn: facts.claim.departedOn,
  returnOn,
  persons: 1,
  newEmployee: facts.isNewEmployee,
  tiers: facts.trip.kind === 'work' ? nightsOf(facts.logs, facts.claim.departedOn, returnOn) : [],
  hostProvides: facts.claim.hostProvides,
  subsidyFen: facts.subsidyFen,
  spentFen: facts.claim.spent === null ? null : fenOf(facts.claim.spent),
  managerAgreed: facts.extraAgreed,
  longTripAgreed: true,
  paidDaysThisMonth: facts.paidDaysThisMonth,
  leave: facts.leave,
  ...(facts.notEmployed.length > 0 ? { notEmployed: [...facts.notEmployed] } : {}),
})

/** Where each night was spent, as the log has it; a night without a log is left out, and asked for. */
function nightsOf(
  logs: readonly TripLog[],
  departOn: string,
  returnOn: string,
): AllowanceFacts['tiers'] {
  const nights = daysFromTo(departOn, returnOn) - 1
  return Array.from({ length: Math.max(0, nights) }, (_, index) => {
    const date = daysAfter(departOn, index)
    return logs.findLast((log) => log.date === date)?.night ?? null
  }).filter((night) => night !== null)
}

/**
 * Each fare by its means. What was asked for with the trip was asked for beforehand; in a trip that had
 * begun by then, only the rides of the days after it were.
 */
function everyFare(
  rules: TravelRules,
  { trip, claim, isApproved, askedLateOn, agreedFares }: TripFacts,
): Result<TripWorkings['fares'], Refusal> {
  const fares: TripWorkings['fares'][number][] = []
  for (const [index, { on, mode, scope, seat }] of claim.fares.entries()) {
    const isPlanned = trip.rides.some(
      (ride) => ride.mode === mode && ride.scope === scope && (ride.seat ?? seat) === seat,
    )
    const isAgreed = isApproved && isPlanned
    const agreedOnlyNow = !isAgreed && agreedFares.includes(index)
    const isBefore = isAgreed && (askedLateOn === null || askedLateOn < on)
    const consent = isBefore ? 'before' : isAgreed || agreedOnlyNow ? 'afterwards' : 'none'
    const about = { about: 'transport', mode, scope, seat, consent } as const
    const answer = decided<TransportDecision>(rules, about)
    if (!answer.ok) return answer
    fares.push({ ...answer.value, agreedOnlyNow })
  }
  return ok(fares)
}

const claimOf = (
  rules: TravelRules,
  { fromDate, toDate }: TripFacts['trip'],
  fares: NewTripClaim['fares'],
  consents: readonly DayConsent[],
) =>
  decided<ClaimDecision>(rules, {
    about: 'claim',
    days: [...fares]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ on, amount }) => ({
        date: on,
        fareFen: fenOf(amount),
        inItinerary: fromDate <= on && on <= toDate,
        consent: consents.find(({ date }) => date === on)?.consent ?? 'none',
      })),
  })

/** The answer is about what was asked: the rules decide by `about`. */
const decided = <Decision extends TravelDecision>(
  rules: TravelRules,
  facts: TravelFacts & { readonly about: Decision['about'] },
): Result<Worked<Decision>, Refusal> => {
  const answer = travel.decide(rules, facts)
  if (!answer.ok) return answer
  const { decision, trace } = answer.value
  return ok({ decision: decision as Decision, trace })
}

const sumOf = (fares: NewTripClaim['fares']): number =>
  fares.reduce((sum, { amount }) => sum + fenOf(amount), 0)

export const fenOf = (amount: string): number => fenFromYuan(amount) ?? 0
