import { wordsUpTo } from '@bylaw/rules-kit'
import * as z from 'zod'

export const Priority = z.enum(['urgent', 'high', 'normal', 'low'])
export type Priority = z.infer<typeof Priority>

/** What is promised, each with its own clock. */
export const CLOCKS = ['firstResponse', 'nextResponse', 'keepInformed', 'resolution'] as const
export const ClockName = z.enum(CLOCKS)
export type ClockName = z.infer<typeof ClockName>

/** At most a year of open time. */
const TargetMinutes = z.int().min(1).max(525_600).nullable()

/** A promise for the tickets it matches. Targets are minutes of its clock; null promises nothing. */
export const Policy = z.strictObject({
  name: wordsUpTo(100),
  /** What a ticket must be for this policy to hold; null matches any. */
  when: z.strictObject({
    priority: Priority.nullable(),
    customerLevel: z.string().min(1).max(100).nullable(),
    channel: z.string().min(1).max(100).nullable(),
  }),
  /** `business` counts the hours of the working calendar, `always` day and night. */
  clock: z.enum(['business', 'always']),
  /** From opening to the first answer. */
  firstResponseMinutes: TargetMinutes,
  /** From a customer's first unanswered message to the answer. */
  nextResponseMinutes: TargetMinutes,
  /** From one answer to the next while the customer is silent, so that nobody is left wondering. */
  keepInformedMinutes: TargetMinutes,
  /** From opening to the solution. */
  resolutionMinutes: TargetMinutes,
})
export type Policy = z.infer<typeof Policy>

/**
 * Service levels. The first policy that matches a ticket holds; when none does, nothing is
 * promised and no clock runs.
 */
export const SlaRules = z.strictObject({
  policies: z.array(Policy).max(200),
  pauses: z.strictObject({
    /** Whether clocks stand still while we wait for the customer; null until it is decided. */
    waitingCustomer: z.boolean().nullable(),
    /** Whether they stand still while we wait for a supplier or another party. */
    waitingThirdParty: z.boolean(),
    /** The clocks that a pause stops. */
    stops: z.array(ClockName).max(4),
  }),
  /** How many minutes before a due time people are warned, e.g. 60 and 15. */
  warnings: z.strictObject({ leadMinutes: z.array(z.int().min(1).max(525_600)).max(10) }),
})
export type SlaRules = z.infer<typeof SlaRules>
