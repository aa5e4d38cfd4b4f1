import type { Course } from '@bylaw/calendar'
import type { ClockCourse } from '@bylaw/contract'
import type { Standstill } from '@bylaw/rules-sla'

/** What is known of a clock without its days. */
interface Run {
  readonly startedAtMs: number
  readonly promisedAtMs: number | null
  readonly metAtMs: number | null
  readonly targetSeconds: number
}

/** The course of a clock as it crosses the wire; null where no clock runs. */
export function courseView(
  run: Run | null,
  course: Course<Standstill> | null,
  nowMs: number,
): ClockCourse | null {
  if (!run || !course) return null
  return {
    zone: course.zone,
    startedAt: text(run.startedAtMs),
    dueAt: run.promisedAtMs === null ? null : text(run.promisedAtMs),
    metAt: run.metAtMs === null ? null : text(run.metAtMs),
    asOf: text(nowMs),
    targetSeconds: run.targetSeconds,
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
  from: text(start),
  to: text(end),
})

const text = (ms: number): string => new Date(ms).toISOString()
