import * as z from 'zod'

/** Epoch milliseconds from 1970 to 2200: what a working calendar is asked about. */
const AtMs = z.int().min(0).max(7_258_118_400_000)

/** From when, and how much open time; at most five years of it. */
export const CalendarFacts = z.strictObject({
  atMs: AtMs,
  seconds: z.int().min(0).max(157_852_800),
})

export type CalendarFacts = z.infer<typeof CalendarFacts>
