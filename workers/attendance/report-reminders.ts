import { daysAfter, MINUTE_MS } from '@bylaw/kernel'
import type { OwedReport } from './owed-reports'

/** Reports that somebody is told of now, and when to look again. */
export interface Reminders {
  readonly soon: readonly OwedReport[]
  readonly missed: readonly OwedReport[]
  readonly lookAtMs: number
}

/** So long before a report is due its owner is reminded. */
const SOON_MS = 3 * 60 * MINUTE_MS
/** What is missing for longer is no news; and with nothing before then it is looked at again. */
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * A report that falls due within three hours is told of, and one that was missed in the last day. The
 * next look is at the next moment at which either can change, within a day. A plan due on Friday at
 * 18:00 is told of from 15:00, and is missed from 18:01.
 *
 * @param msOf the moment of a local minute where the company is
 */
export function remindersAt(
  owed: readonly OwedReport[],
  nowMs: number,
  msOf: (local: string) => number,
): Reminders {
  const due = owed.map((report) => ({ report, untilMs: msOf(report.until) }))
  const open = due.filter(({ report }) => report.standing === 'open')
  const changes = open
    .flatMap(({ untilMs }) => [untilMs - SOON_MS, untilMs + MINUTE_MS])
    .filter((atMs) => atMs > nowMs)
  return {
    soon: open.filter(({ untilMs }) => untilMs - SOON_MS <= nowMs).map(({ report }) => report),
    missed: due
      .filter(({ report, untilMs }) => report.standing === 'missing' && untilMs > nowMs - DAY_MS)
      .map(({ report }) => report),
    lookAtMs: Math.min(nowMs + DAY_MS, ...changes),
  }
}

/** The days that are looked at: those whose reports can still be told of, and the week to come. */
export const daysLookedAt = (today: string) => ({
  from: daysAfter(today, -2),
  to: daysAfter(today, 7),
})
