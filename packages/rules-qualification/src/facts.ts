import * as z from 'zod'

/** One person, what they have to show, and the post they hold or want. */
export const QualificationFacts = z.strictObject({
  post: z.string().min(1).max(40),
  shows: z
    .array(
      z.strictObject({
        requirement: z.string().min(1).max(40),
        /** Passed or failed as the assessor wrote it, or a mark; `passed` for a certificate held. */
        result: z.union([z.enum(['passed', 'failed']), z.string().regex(/^\d{1,3}(\.\d{1,2})?$/)]),
        /** The last day on which it counts; null for what does not run out. */
        until: z.iso.date().nullable(),
      }),
    )
    .max(200),
  /** The day on which the person took up the post; null for someone who applies for it. */
  inPostSince: z.iso.date().nullable(),
  today: z.iso.date(),
})
export type QualificationFacts = z.infer<typeof QualificationFacts>
