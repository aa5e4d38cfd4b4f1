import { daysAfter } from '@bylaw/kernel'
import { type AppraisalRules, dueOn, lastMonthOf, remindOn } from '@bylaw/rules-appraisal'
import { dayStartMs } from '../platform/month'
import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'

/** People are told in the morning. */
const MORNING_MS = 8 * 3_600_000

/**
 * When whoever owes a sheet something is reminded, and when they are told that its time is over: at
 * eight in the morning where the company is. Nothing is told of what is past when the sheet is opened.
 */
export function windowOf(
  { zone, now }: Pick<Scope, 'zone' | 'now'>,
  { cycle }: Pick<AppraisalRules, 'cycle'>,
  period: string,
): Pick<AppraisalSheet, 'remindAtMs' | 'tellOverAtMs'> {
  const ahead = (day: string): number | null => {
    const atMs = dayStartMs(zone, day) + MORNING_MS
    return atMs > now ? atMs : null
  }
  const last = lastMonthOf(period)
  return {
    remindAtMs: ahead(remindOn(cycle, last)),
    tellOverAtMs: ahead(daysAfter(dueOn(cycle, last), 1)),
  }
}
