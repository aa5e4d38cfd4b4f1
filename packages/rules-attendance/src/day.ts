import { daysAfter, ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { absenceContested, absenceCosts, unreachable } from './absence-questions'
import type { DayFacts } from './facts'
import { missedDay } from './hours-questions'
import { beyondReach } from './reach'
import { dailyLate } from './report-questions'
import type { AttendanceRules } from './rules'

export type Ground = 'no_daily_report' | 'out_of_contact' | 'unreachable' | 'missed_day'

export interface DayDecision {
  readonly about: 'day'
  readonly absent: boolean
  /** All grounds that hold, in the order of the text. */
  readonly grounds: readonly Ground[]
  /** Whether the day is paid; null where nobody was absent. */
  readonly costs: 'whole_day' | 'whole_day_unpaid' | null
  /** The person is told the ground and may answer before it counts. */
  readonly mayAnswerFirst: boolean
}

/**
 * Whether a day counts as absence (R19.7): on a trip without a daily report, out of contact for
 * more than 12 hours without cause, or beyond reach of customer and company.
 */
export function day(
  rules: AttendanceRules,
  facts: DayFacts,
): Result<Decided<DayDecision>, Refusal> {
  const { absence } = rules
  const reaches = facts.onTrip || absence.where === 'all'
  const late = reportIsLate(rules, facts)
  if (!late.ok) return late
  if (reaches && facts.attemptsAt.length > 0 && absence.unreachable === null)
    return undecided(unreachable)

  const reached = beyondReach(rules, facts)
  const steps = [
    { ground: 'no_daily_report', holds: late.value, trace: reportStep(facts, late.value) },
    {
      ground: 'out_of_contact',
      holds: reaches && !facts.excused && facts.outOfContactSeconds > absence.outOfContactSeconds,
      trace: contactStep(rules, facts),
    },
    { ground: 'unreachable', holds: reached.holds, trace: reached.trace },
    ...(facts.missed
      ? [
          {
            ground: 'missed_day' as const,
            holds: rules.hours?.missed === 'absence',
            trace: MISSED_STEP,
          },
        ]
      : []),
  ] as const
  const grounds = steps.filter(({ holds }) => holds).map(({ ground }) => ground)
  const absent = grounds.length > 0
  if (absent && absence.costs === null) return undecided(absenceCosts)
  return ok({
    decision: {
      about: 'day',
      absent,
      grounds,
      costs: absent ? absence.costs : null,
      mayAnswerFirst: absent && absence.contested === 'answer_first',
    },
    trace: {
      name: words('是否旷工', 'Is it an absence'),
      value: absent,
      unit: 'yes_no',
      because: absent
        ? words('有一种情形即算', 'one ground is enough')
        : words('没有一种情形成立', 'no ground holds'),
      rule: absent ? absenceContested.at : '/absence',
      fact: '/date',
      of: steps.map(({ trace, holds }) => ({ ...trace, value: holds, unit: 'yes_no' })),
    },
  })
}

/** Only a report made after its own day needs the answer to when it is late. */
function reportIsLate(
  { reports }: AttendanceRules,
  { onTrip, date, reportedAt }: DayFacts,
): Result<boolean, Refusal> {
  if (!onTrip) return ok(false)
  if (reportedAt === null) return ok(true)
  const nextDay = daysAfter(date, 1)
  if (reportedAt <= `${nextDay}T00:00`) return ok(false)
  if (reportedAt > `${nextDay}T12:00`) return ok(true)
  if (reports.dailyUntil === null) return undecided(dailyLate)
  return ok(reports.dailyUntil === 'midnight')
}

type Step = Omit<Trace, 'value' | 'unit'>

const reportStep = ({ onTrip, reportedAt }: DayFacts, late: boolean): Step => ({
  name: words('未交日报', 'No daily report'),
  because: !onTrip
    ? words('不在出差，不要求日报', 'not on a trip: no daily report is asked for')
    : reportedAt === null
      ? words('没有日报', 'there is no report')
      : words(
          `${reportedAt} 交，${late ? '已迟' : '未迟'}`,
          `made at ${reportedAt}, ${late ? 'too late' : 'in time'}`,
        ),
  rule: dailyLate.at,
  fact: '/reportedAt',
})

const contactStep = ({ absence }: AttendanceRules, facts: DayFacts): Step => {
  const [off, most] = [hours(facts.outOfContactSeconds), hours(absence.outOfContactSeconds)]
  return {
    name: words('无故失联', 'Out of contact without cause'),
    because: facts.excused
      ? words(`失联 ${off} 小时，有正当理由或已联系`, `${off} hours, with cause or after calling`)
      : words(`失联 ${off} 小时，超过 ${most} 小时才算`, `${off} hours; more than ${most} counts`),
    rule: '/absence/outOfContactSeconds',
    fact: '/outOfContactSeconds',
  }
}

const MISSED_STEP: Step = {
  name: words('全天未打卡', 'Did not clock all day'),
  because: words('没有打卡，也没有请假、出差', 'no clocking, no leave and no trip'),
  rule: missedDay.at,
  fact: '/missed',
}

/** Hours with at most two places: 43 560 seconds are 12.1. */
const hours = (seconds: number): string => String(Math.round(seconds / 36) / 100)
