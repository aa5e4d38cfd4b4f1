import { keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

/** A length of time as people say it: 10 working days, a month. */
export const Span = z.strictObject({
  every: z.int().min(1).max(365),
  unit: z.enum(['working_day', 'day', 'week', 'month']),
})
export type Span = z.infer<typeof Span>

/** How a person contests a result that they were told (R12.2.3). */
export const AppealRules = z.strictObject({
  /** What may be appealed against. */
  against: z.array(z.strictObject({ key: keyLike('appraisal'), name: Words })).min(1),
  /** Time to appeal, from the day on which the person was told; null until decided. */
  window: Span.nullable(),
  /** Who hears it, and never those who gave the result; null until decided. */
  heardBy: z.enum(['others', 'their_superior']).nullable(),
  /** Fewer hearers than this decide nothing. */
  leastHearers: z.int().min(1).max(20),
  /** What the result is worth from the appeal to its decision; null until decided. */
  meanwhile: z.enum(['frozen', 'counts']).nullable(),
  /** Time to decide an appeal, from the day it was made; null until decided. */
  decidedWithin: Span.nullable(),
  /** How often one result may be appealed against. */
  mostTimes: z.int().min(1).max(5),
})
export type AppealRules = z.infer<typeof AppealRules>
