import {
  daysAfter,
  daysFromTo,
  ok,
  type Result,
  type Words,
  words,
  yuanFromFen,
} from '@bylaw/kernel'
import { type Refusal, undecided } from '@bylaw/rules-kit'
import type { AllowanceDecision } from './allowance'
import type { AllowanceFacts } from './facts'
import { guidanceDays, insideProvince } from './guidance-questions'
import { isAfterTheEnd, leaveDays, takesAway } from './leave-days'
import { newCounts } from './new-employee-questions'
import type { TravelRules } from './rules'
import { longerConsent } from './trip-questions'
import { sameDay } from './work-questions'

/** One day of a trip: whether the allowance counts it, why, and at which rate. */
export interface TripDay {
  readonly date: string
  readonly counted: boolean
  /** For one person, before what the other side provides takes it away. */
  readonly rateFen: number
  readonly why: Words
  readonly rule: string
}

/** Consent to one day outside the itinerary. */
export interface DayConsent {
  readonly date: string
  readonly consent: 'before' | 'afterwards'
}

/**
 * The last day up to which a trip is paid (R19.6.2, R19.6.3): the itinerary's, and the days after
 * it one by one as long as each was agreed to. Agreed to until the 8th and back on the 10th: the 8th.
 */
export function paidUntil(
  { itinerary: { consent } }: TravelRules,
  trip: { readonly until: string; readonly returnOn: string },
  consents: readonly DayConsent[],
): Result<string, Refusal> {
  let last = trip.until
  while (last < trip.returnOn) {
    const next = daysAfter(last, 1)
    const given = consents.find(({ date }) => date === next)?.consent
    if (given === 'afterwards' && consent === null) return undecided(longerConsent)
    if (!given || (given === 'afterwards' && consent === 'before_only')) return ok(last)
    last = next
  }
  return ok(trip.returnOn)
}

/**
 * A trip day by day, up to the day on which the traveller was really back: days beyond what the
 * allowance was decided for are outside the itinerary, and nobody agreed to them.
 *
 * @param facts    what the allowance was decided on
 * @param decision what it came to
 */
export function tripDays(
  rules: TravelRules,
  facts: AllowanceFacts,
  { paidDays }: AllowanceDecision,
  returnedOn: string,
): readonly TripDay[] {
  const last = facts.returnOn > returnedOn ? facts.returnOn : returnedOn
  const dates = Array.from({ length: daysFromTo(facts.departOn, last) }, (_, index) =>
    daysAfter(facts.departOn, index),
  )
  const way = wayOf(rules, facts)
  let left = way.isLimited ? paidDays : dates.length
  return dates.map((date, index) => {
    if (isAfterTheEnd(facts, date))
      return { date, counted: false, rateFen: 0, why: notEmployed, rule: kindOf(facts) }
    if (date > facts.returnOn)
      return { date, counted: false, rateFen: 0, why: nobodyAgreed, rule: longerConsent.at }
    const day = way.day(date, index)
    if (!day.counted) {
      const isLate = date === facts.returnOn && returnedOn > date
      return { date, rateFen: 0, ...day, ...(isLate ? { why: dueBack } : {}) }
    }
    const leave = facts.leave.find((each) => each.date === date)
    if (leave && takesAway(rules, leave))
      return { date, counted: false, rateFen: 0, why: onLeave(leave.whole), rule: leaveDays.at }
    if (left === 0)
      return {
        date,
        counted: false,
        rateFen: 0,
        why: overMost(rules.guidance.mostDays),
        rule: '/guidance/mostDays',
      }
    left -= 1
    return { date, ...day }
  })
}

/** The rules of the kind of trip: what they pay is for people of the company. */
const kindOf = ({ trip, newEmployee }: AllowanceFacts): string =>
  newEmployee ? '/newEmployee' : trip === 'work' ? '/work' : '/guidance'

type Told =
  | { readonly counted: false; readonly why: Words; readonly rule: string }
  | {
      readonly counted: true
      readonly why: Words
      readonly rule: string
      readonly rateFen: number
    }
interface Way {
  readonly isLimited: boolean
  readonly day: (date: string, index: number) => Told
}

/** How the days of this kind of trip are counted; the same branches as the allowance itself. */
function wayOf(rules: TravelRules, facts: AllowanceFacts): Way {
  const { guidance, newEmployee } = rules
  const isGuidance = facts.trip === 'guidance'
  if (facts.newEmployee && !(isGuidance && newEmployee.onGuidance === 'guidance')) {
    const { counts, dayFen } = newEmployee
    return counts === 'days'
      ? { isLimited: false, day: () => counted(dayFen, aDay, newCounts.at) }
      : byNights(facts, newCounts.at, () => dayFen)
  }
  if (isGuidance && guidance.days === 'both_travel_days_out')
    return {
      isLimited: true,
      day: (date) => {
        if (date === facts.departOn) return out(dayOut, guidanceDays.at)
        if (date === facts.returnOn) return out(dayBack, guidanceDays.at)
        return counted(guidance.dayFen, between, guidanceDays.at)
      },
    }
  if (isGuidance)
    return { ...byNights(facts, guidanceDays.at, () => guidance.dayFen), isLimited: true }
  if (facts.trip === 'guidance_inside_province')
    return byNights(facts, insideProvince.at, () => guidance.insideProvinceFen ?? 0)
  if (facts.departOn === facts.returnOn) {
    const fen = rules.work.sameDayFen ?? 0
    return { isLimited: false, day: () => counted(fen, thereAndBack, sameDay.at) }
  }
  return workNights(rules, facts)
}

/** Every day with a night away; the day of return has none. */
const byNights = (facts: AllowanceFacts, rule: string, rateFen: () => number): Way => ({
  isLimited: false,
  day: (date) => (date === facts.returnOn ? out(noNight, rule) : counted(rateFen(), aNight, rule)),
})

const PLACES = {
  county: ['/work/countyFen', 'countyFen', words('县级及以下过夜', 'a night at county level')],
  prefecture: [
    '/work/prefectureFen',
    'prefectureFen',
    words('地级市过夜', 'a night in a prefecture'),
  ],
  big_city: ['/work/bigCityFen', 'bigCityFen', words('省会及以上过夜', 'a night in a capital')],
} as const

const workNights = ({ work }: TravelRules, { tiers, returnOn }: AllowanceFacts): Way => ({
  isLimited: false,
  day: (date, index) => {
    const tier = tiers[index]
    if (date === returnOn || tier === undefined) return out(noNight, '/work')
    const [rule, rate, where] = PLACES[tier]
    return counted(work[rate] ?? 0, where, rule)
  },
})

const counted = (rateFen: number, { zh, en }: Words, rule: string): Told => {
  const rate = yuanFromFen(rateFen)
  return { counted: true, rateFen, why: words(`${zh}，${rate} 元`, `${en}: ${rate}`), rule }
}
const out = (why: Words, rule: string): Told => ({ counted: false, why, rule })

const aDay = words('在外一天', 'a day away')
const aNight = words('在外过夜', 'a night away')
const between = words('在往返两天之间', 'between the two travel days')
const thereAndBack = words('当天往返', 'there and back in a day')
const dayOut = words('出发当天不计', 'the day out does not count')
const dayBack = words('返回当天不计', 'the day of return does not count')
const noNight = words('当天返回，没有过夜', 'the day of return, without a night')
const dueBack = words(
  '同意的最后一天，当天应返回',
  'the last day that was agreed to, on which one was due back',
)
const nobodyAgreed = words(
  '超出行程，未经同意，费用和补贴都不报',
  'outside the itinerary and nobody agreed: neither expenses nor allowance',
)
const notEmployed = words('已经离职，不发补贴', 'after the end of the employment: no allowance')
const onLeave = (whole: boolean): Words =>
  whole
    ? words('当天请假，不发补贴', 'on leave that day, which gets no allowance')
    : words('当天请假半天，不发补贴', 'on leave for half the day, which gets no allowance')
const overMost = (most: number): Words =>
  words(`超过最多 ${most} 天`, `more than ${most} days are not paid`)
