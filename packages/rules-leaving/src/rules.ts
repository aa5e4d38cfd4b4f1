import { keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('finance_loans')

/** Notice before leaving (R12.4) and hand-over on leaving or transfer (R19.3). */
export const LeavingRules = z.strictObject({
  /** Null where the regulation says nothing of notice. */
  notice: z
    .strictObject({
      /** One month by the text, thirty days by the law. */
      months: z.int().min(0).max(12),
      days: z.int().min(0).max(366),
      /** Which of the two holds; `shorter` is the earlier day. */
      counts: z.enum(['months', 'days', 'shorter']).nullable(),
      /** Days of notice on probation. */
      probationDays: z.int().min(0).max(366).nullable(),
    })
    .nullable(),
  handover: z.strictObject({
    items: z
      .array(
        z.strictObject({
          key: Key,
          name: Words,
        }),
      )
      .min(1),
    /** Whether the last pay waits for the hand-over; the certificate always does. */
    finalPay: z.enum(['paid_anyway', 'waits']).nullable(),
    /** The company's own hand-over procedure; the text names one that is not supplied. */
    procedure: z.string().min(1).max(200).nullable(),
  }),
})
export type LeavingRules = z.infer<typeof LeavingRules>
