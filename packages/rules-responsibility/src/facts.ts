import * as z from 'zod'

/** One request, and who could take it. */
export const ResponsibilityFacts = z.strictObject({
  firstFree: z.boolean(),
  /** Sales has agreed that it can wait. */
  canWait: z.boolean(),
  /** The first has named a time at which they are free. */
  firstFreeLater: z.boolean(),
  secondFree: z.boolean(),
  /** Whether it was handed over with content, time and scope. */
  handover: z.enum(['none', 'unclear', 'clear']),
  /** How long the request has gone unanswered; null where it was answered. */
  unansweredMinutes: z.int().min(0).nullable(),
})
export type ResponsibilityFacts = z.infer<typeof ResponsibilityFacts>
