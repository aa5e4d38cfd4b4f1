import { Calendar } from '@bylaw/calendar'
import * as z from 'zod'
import { Priority } from './rules'

/** Epoch milliseconds from 1970 to 2200. */
const AtMs = z.int().min(0).max(7_258_118_400_000)

const Pauses = z.array(z.strictObject({ fromMs: AtMs, toMs: AtMs.nullable() })).max(1_000)

/** One run of a promise, as service levels read it. */
export const ClockRun = z.strictObject({
  startedAtMs: AtMs,
  /** What was promised, in seconds of the clock's own time. */
  targetSeconds: z.int().min(1).max(31_536_000),
  /** `business` counts the hours of the calendar, `always` day and night. */
  clock: z.enum(['business', 'always']),
  /** Stretches in which the clock stood still; one without an end still lasts. */
  pauses: Pauses,
  metAtMs: AtMs.nullable(),
})
export type ClockRun = z.infer<typeof ClockRun>

/** The running promises of a ticket, and who has been told so far. */
export const EscalationFacts = z.strictObject({
  priority: Priority,
  calendar: Calendar,
  nowMs: AtMs,
  /** Clocks left out are not running. */
  clocks: z.strictObject({
    firstResponse: ClockRun.optional(),
    nextResponse: ClockRun.optional(),
    keepInformed: ClockRun.optional(),
    resolution: ClockRun.optional(),
    request: ClockRun.optional(),
  }),
  /** A complaint about the ticket or its handling; its target is the rules'. */
  complaint: z
    .strictObject({ receivedAtMs: AtMs, pauses: Pauses, metAtMs: AtMs.nullable() })
    .nullable(),
  sent: z
    .array(
      z.strictObject({
        clock: z.enum([
          'firstResponse',
          'nextResponse',
          'keepInformed',
          'resolution',
          'request',
          'complaint',
        ]),
        /** Key of the step. */
        step: z.string().min(1).max(40),
        atMs: AtMs,
      }),
    )
    .max(10_000),
})
export type EscalationFacts = z.infer<typeof EscalationFacts>

/** What a ladder is read from, besides the calendar. */
export type Watched = Omit<EscalationFacts, 'calendar'>
