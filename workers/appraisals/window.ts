import { daysAfter } from '@bylaw/kernel'
import { type AppraisalRules, dueOn, remindDaysOf } from '@bylaw/rules-appraisal'
import { dayStartMs } from '../platform/month'
import type { Scope } from '../scope'
import { endOf, type Span } from './span'
import type { AppraisalSheet } from './store'

type Window = Pick<AppraisalSheet, 'remindAtMs' | 'tellOverAtMs'>

/** People are told in the morning. */
const MORNING_MS = 8 * 3_600_000

/**
 * When whoever owes a sheet something is reminded, and when they are told that its time is over: at
 * eight in the morning where the company is. Nothing is told of what is past when the sheet is opened.
 */
export function windowOf(
  scope: Pick<Scope, 'zone' | 'now'>,
  { cycle }: Pick<AppraisalRules, 'cycle'>,
  span: Pick<Span, 'period' | 'projectEndedOn'>,
): Window {
  return windowUntil(scope, cycle, dueOn(cycle, endOf(span)))
}

/** The same of a window that ends with a day. */
export function windowUntil(
  { zone, now }: Pick<Scope, 'zone' | 'now'>,
  cycle: AppraisalRules['cycle'],
  day: string,
): Window {
  const ahead = (on: string): number | null => {
    const atMs = dayStartMs(zone, on) + MORNING_MS
    return atMs > now ? atMs : null
  }
  return {
    remindAtMs: ahead(daysAfter(day, -remindDaysOf(cycle))),
    tellOverAtMs: ahead(daysAfter(day, 1)),
  }
}
