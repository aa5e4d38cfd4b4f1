import { daysAfter, ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import { type Allowance, plainAllowance } from './allowance'
import type { AllowanceFacts } from './facts'
import { beside } from './grant'
import { guidanceDays, guidanceLimits, hostOnGuidance, insideProvince } from './guidance-questions'
import { afterHost } from './host'
import { datesFrom, isAfterTheEnd, leftOut, leftOutSteps } from './leave-days'
import type { TravelRules } from './rules'
import { daysStep, money, personsStep, productText } from './step'

/**
 * Technical guidance outside the province (R19.9.1, R19.9.2): 120 a day, neither the day out nor
 * the day of return, at most 7 days. Out on 1 March and back on 6 March are 4 days: 480.
 */
export function guidance(rules: TravelRules, facts: AllowanceFacts, nights: number): Allowance {
  const { days, dayFen } = rules.guidance
  if (days === null) return undecided(guidanceDays)
  const dates =
    days === 'nights'
      ? datesFrom(facts.departOn, nights)
      : datesFrom(daysAfter(facts.departOn, 1), Math.max(0, nights - 1))
  const out = leftOut(rules, facts, dates)
  if (!out.ok) return out
  const countedDays = dates.length - out.value.size
  const paid = limited(rules, facts, nights, countedDays)
  if (!paid.ok) return paid

  const step = money(words('省外技术指导补贴', 'Guidance allowance'), 0, {})
  const fullFen = dayFen * paid.value * facts.persons
  const full: Trace = {
    ...step,
    value: fullFen,
    because: same(productText(dayFen, paid.value, facts.persons)),
    rule: '/guidance/dayFen',
    of: [
      daysStep(words('计发天数', 'Days paid'), paid.value, {
        because: words(
          `应计 ${countedDays} 天，最多 ${rules.guidance.mostDays} 天`,
          `${countedDays} days count, at most ${rules.guidance.mostDays}`,
        ),
        rule: '/guidance/mostDays',
        of: [countedStep(facts, days, dates.length, out.value)],
      }),
      personsStep(facts.persons),
    ],
  }
  const more = { countedDays, paidDays: paid.value }
  if (facts.hostProvides === 'nothing') return plainAllowance(fullFen, nights, full, more)
  if (rules.guidance.hostCancels === null) return undecided(hostOnGuidance)
  if (!rules.guidance.hostCancels)
    return beside(facts, plainAllowance(fullFen, nights, full, { ...more, flagged: true }))
  const left = afterHost(rules, facts, full, fullFen)
  return left.ok ? plainAllowance(left.value.fen, nights, left.value.trace, more) : left
}

/** Guidance inside the province pays what the company has set, per night (R19.9.6). */
export function guidanceInsideProvince(
  rules: TravelRules,
  facts: AllowanceFacts,
  nights: number,
): Allowance {
  const { insideProvinceFen } = rules.guidance
  if (insideProvinceFen === null) return undecided(insideProvince)
  const out = leftOut(rules, facts, datesFrom(facts.departOn, nights))
  if (!out.ok) return out
  const days = nights - out.value.size
  const amountFen = insideProvinceFen * days * facts.persons
  const trace = money(words('省内技术指导补贴', 'Guidance inside the province'), amountFen, {
    because: same(productText(insideProvinceFen, days, facts.persons)),
    rule: insideProvince.at,
    of: leftOutSteps(facts, out.value),
  })
  return plainAllowance(amountFen, nights, trace, { countedDays: days, paidDays: days })
}

/** Days paid once the most days have had their say; only a case that meets them asks what they limit. */
function limited(
  { guidance: { limits, mostDays } }: TravelRules,
  { paidDaysThisMonth, longTripAgreed }: AllowanceFacts,
  nights: number,
  countedDays: number,
): Result<number, Refusal> {
  if (nights + 1 <= mostDays && paidDaysThisMonth + countedDays <= mostDays) return ok(countedDays)
  if (limits === null) return undecided(guidanceLimits)
  if (limits === 'paid_days_per_trip') return ok(Math.min(countedDays, mostDays))
  if (limits === 'per_month')
    return ok(Math.min(countedDays, Math.max(0, mostDays - paidDaysThisMonth)))
  if (nights + 1 <= mostDays || longTripAgreed) return ok(countedDays)
  return refuse({
    code: 'trip_too_long',
    message: words(
      `出差 ${nights + 1} 天，超过 ${mostDays} 天，须另行批准。`,
      `The trip lasts ${nights + 1} days, more than ${mostDays}: it needs its own approval.`,
    ),
    rule: '/guidance/mostDays',
    fact: '/longTripAgreed',
    details: { days: nights + 1, mostDays },
  })
}

function countedStep(
  facts: AllowanceFacts,
  days: 'both_travel_days_out' | 'nights',
  before: number,
  out: ReadonlySet<string>,
): Trace {
  const counted =
    days === 'nights'
      ? words(`按过夜数计 ${before} 天`, `${before} nights away`)
      : words(
          `出发当天、返回当天不计，中间 ${before} 天`,
          `${before} days strictly between the day out and the day of return`,
        )
  const ended = [...out].filter((date) => isAfterTheEnd(facts, date)).length
  const less =
    ended === 0
      ? words(`${counted.zh}，请假 ${out.size} 天不计`, `${counted.en}, less ${out.size} of leave`)
      : words(
          `${counted.zh}，请假或离职后 ${out.size} 天不计`,
          `${counted.en}, less ${out.size} of leave or after the end of the employment`,
        )
  return daysStep(words('应计天数', 'Days that count'), before - out.size, {
    because: out.size === 0 ? counted : less,
    rule: guidanceDays.at,
    fact: '/departOn',
    of: leftOutSteps(facts, out),
  })
}
