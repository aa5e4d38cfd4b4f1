import { daysAfter, isoWeekday, ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { ReportFacts } from './facts'
import { dailyLate, weeklyDeadline } from './report-questions'
import type { AttendanceRules } from './rules'

export interface ReportDecision {
  readonly about: 'report'
  /** The day that the next report is for, or by which a weekly one is due. */
  readonly nextOn: string
  /** The last local moment at which it is in time. */
  readonly until: string
}

/** When the next report is due (R19.4): daily the day after the last, weekly on the set weekday. */
export function report(
  { reports }: AttendanceRules,
  { report: key, lastOn }: ReportFacts,
): Result<Decided<ReportDecision>, Refusal> {
  if (key === 'daily') {
    if (reports.dailyUntil === null) return undecided(dailyLate)
    const nextOn = daysAfter(lastOn, 1)
    const time = reports.dailyUntil === 'midnight' ? '00:00' : '12:00'
    return due(nextOn, `${daysAfter(nextOn, 1)}T${time}`, dailyLate.at)
  }
  if (!reports.weekly.some((weekly) => weekly.key === key))
    return refuse({
      code: 'no_such_report',
      message: words(`没有“${key}”这种报告。`, `There is no report “${key}”.`),
      rule: '/reports/weekly',
      fact: '/report',
    })
  if (reports.weeklyDue === null) return undecided(weeklyDeadline)
  const nextOn = nextWeekday(lastOn, reports.weeklyDue.weekday)
  return due(nextOn, `${nextOn}T${reports.weeklyDue.time}`, weeklyDeadline.at)
}

/** The set weekday of the week after the one in which the last report was made; weeks begin on Monday. */
function nextWeekday(lastOn: string, weekday: number): string {
  const monday = daysAfter(lastOn, 1 - isoWeekday(lastOn))
  return daysAfter(monday, 7 + weekday - 1)
}

const due = (
  nextOn: string,
  until: string,
  rule: string,
): Result<Decided<ReportDecision>, Refusal> =>
  ok({
    decision: { about: 'report', nextOn, until },
    trace: {
      name: words('下次报告', 'Next report'),
      value: nextOn,
      unit: 'date',
      because: words(
        `最迟 ${until.replace('T', ' ')}`,
        `by ${until.replace('T', ' ')} at the latest`,
      ),
      rule,
      fact: '/lastOn',
    },
  })
