import { daysAfter, lastDateOf, monthsAfter } from '@bylaw/kernel'
import type { AppraisalRules } from './rules'

/** Days before an appraisal is due on which it is reminded of, where its rules say nothing else. */
const REMIND_DAYS = 3

/**
 * The day by whose end an appraisal is due: in the last month of its period (R15.2, R19.10), so that
 * a quarterly one asked about in May is due on 30 June; or so many days after a project (R11.2.2.2).
 *
 * @param at any month of the period, or the day on which the project ended
 */
export function dueOn(cycle: AppraisalRules['cycle'], at: string): string {
  if (cycle.period === 'project') return daysAfter(at, cycle.dueDays)
  const months = MONTHS[cycle.period]
  const ahead = (months - (Number(at.slice(5)) % months)) % months
  const last = monthsAfter(`${at}-01`, ahead).slice(0, 7)
  return cycle.dueDay === 'last' ? lastDateOf(last) : daysAfter(`${last}-01`, cycle.dueDay - 1)
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** How many days before an appraisal is due whoever still owes a score is reminded. */
export const remindDaysOf = ({ remindDays }: AppraisalRules['cycle']): number =>
  remindDays ?? REMIND_DAYS
