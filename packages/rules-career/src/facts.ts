import * as z from 'zod'

/** One application for a higher level. */
export const CareerFacts = z.strictObject({
  currentLevel: z.int(),
  targetLevel: z.int(),
  enteredOn: z.iso.date(),
  atLevelSince: z.iso.date(),
  appliesOn: z.iso.date(),
  /** Result by test: passed or failed as the assessors wrote it, or a mark. One not taken is left out. */
  results: z.record(
    z.string(),
    z.union([z.enum(['passed', 'failed']), z.string().regex(/^\d{1,3}(\.\d{1,2})?$/)]),
  ),
  /** The day on which the application was approved; null before that. */
  approvedOn: z.iso.date().nullable(),
  /** Base pay of both levels from the pay rules in force; null where nobody asked. */
  basePay: z.strictObject({ nowFen: z.int().min(0), thenFen: z.int().min(0) }).nullable(),
})
export type CareerFacts = z.infer<typeof CareerFacts>
