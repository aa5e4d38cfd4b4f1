import { ok, type Result, type Words, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { OwedFacts } from './facts'
import { report } from './report'
import type { AttendanceRules } from './rules'

export interface OwedDecision {
  readonly about: 'owed'
  /** The day that a daily report is for, or by which a weekly one is due. */
  readonly dueOn: string
  /** The last local moment at which it is in time. */
  readonly until: string
  readonly standing: 'open' | 'in_time' | 'late' | 'missing'
  /** When it was made, in local time. */
  readonly madeAt: string | null
}

/**
 * How a report that is owed stands (R19.4): made in time or late, missing, or still to come. A weekly
 * one counts for the time of the week that it is nearest to: due on Fridays at 18:00, one made on
 * Saturday is last week’s and late, one made on Wednesday is this week’s.
 */
export function owed(
  rules: AttendanceRules,
  { report: key, lastOn, madeAt, now }: OwedFacts,
): Result<Decided<OwedDecision>, Refusal> {
  const due = report(rules, { about: 'report', report: key, lastOn })
  if (!due.ok) return due
  const { nextOn: dueOn, until } = due.value.decision
  const [made = null] = madeAt
    .filter((at) => key === 'daily' || isNearest(at, until))
    .sort((a, b) => (a < b ? -1 : 1))
  const standing = standingOf(made, until, now)
  return ok({
    decision: { about: 'owed', dueOn, until, standing, madeAt: made },
    trace: {
      ...due.value.trace,
      name: STANDINGS[standing],
      because: because(until, made),
      fact: '/madeAt',
    },
  })
}

function standingOf(made: string | null, until: string, now: string): OwedDecision['standing'] {
  if (made === null) return now <= until ? 'open' : 'missing'
  return made <= until ? 'in_time' : 'late'
}

const HALF_A_WEEK_MINUTES = (7 * 24 * 60) / 2

/** Half a week before it is due, and half a week after, belong to it. */
function isNearest(at: string, until: string): boolean {
  const late = minuteOf(at) - minuteOf(until)
  return late > -HALF_A_WEEK_MINUTES && late <= HALF_A_WEEK_MINUTES
}

const minuteOf = (local: string): number => new Date(`${local}:00Z`).getTime() / 60_000

function because(until: string, made: string | null): Words {
  const [by, at] = [until.replace('T', ' '), made?.replace('T', ' ')]
  return at === undefined
    ? words(`最迟 ${by}，还没有交`, `by ${by} at the latest; it was not made yet`)
    : words(`最迟 ${by}，${at} 交`, `by ${by} at the latest; made at ${at}`)
}

const STANDINGS = {
  open: words('报告待交', 'A report is still to come'),
  in_time: words('报告按时', 'The report was in time'),
  late: words('报告迟交', 'The report was late'),
  missing: words('报告未交', 'The report is missing'),
} as const
