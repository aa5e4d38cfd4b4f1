import type { Course } from '@bylaw/calendar'
import type { ClockCourse } from '@bylaw/contract'
import type { Standstill } from '@bylaw/rules-sla'
import { instantText } from '../../platform/instant-text'

/** What is known of a clock without its days. */
interface Run {
  readonly startedAtMs: number
  readonly promisedAtMs: number | null
  readonly metAtMs: number | null
  readonly targetSeconds: number
  readonly agreedUntilMs?: number
  readonly ended?: { readonly atMs: number } | undefined
}

/**
 * The course of a clock as it crosses the wire; null where no clock runs.
 *
 * @param ruleSeconds the target by the rules, whatever was agreed since
 */
export function courseView(
  run: Run | null,
  course: Course<Standstill> | null,
  nowMs: number,
  ruleSeconds: number,
): ClockCourse | null {
  if (!run || !course) return null
  return {
    zone: course.zone,
    startedAt: instantText(run.startedAtMs),
    dueAt: run.promisedAtMs === null ? null : instantText(run.promisedAtMs),
    metAt: run.metAtMs === null ? null : instantText(run.metAtMs),
    // Where nothing is owed any more time stands still.
    asOf: instantText(run.ended?.atMs ?? nowMs),
    targetSeconds: run.targetSeconds,
    ...(run.agreedUntilMs === undefined
      ? {}
      : { agreed: { until: instantText(run.agreedUntilMs), insteadOfSeconds: ruleSeconds } }),
    days: course.days.map(({ date, lastDate, days, kind, whole, counted, held, open }) => ({
      date,
      lastDate,
      days,
      kind,
      ...stretch(whole),
      counted: counted.map(stretch),
      held: held.map((each) => ({ ...stretch(each), why: each.by.why })),
      countedSeconds: open,
    })),
  }
}

const stretch = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  from: instantText(start),
  to: instantText(end),
})
