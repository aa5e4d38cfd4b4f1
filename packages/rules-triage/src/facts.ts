import * as z from 'zod'
import { Key } from './rules'

/** A request as it comes in, and what the knowledge base has to offer. */
export const TriageFacts = z.strictObject({
  /** Null where nobody has said. */
  impact: Key.nullable(),
  /** What the applicant wrote on the form (R09.1). */
  statedUrgency: Key.nullable(),
  /** What the desk judged; null until it has looked. */
  assessedUrgency: Key.nullable(),
  customerLevel: z.string().min(1).max(100).nullable(),
  ticketType: Key.nullable(),
  product: z.string().min(1).max(100).nullable(),
  /** Subject and description. */
  text: z.string().max(40_000),
  /** Articles that may help, with the words they are found by. */
  articles: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        product: z.string().min(1).max(100).nullable(),
        keywords: z.array(z.string().min(1).max(60)).max(40),
      }),
    )
    .max(500),
})
export type TriageFacts = z.infer<typeof TriageFacts>
