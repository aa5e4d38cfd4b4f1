import { keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('presales_manager')

/** First and second responsible engineer of a project or customer (R03.1 to R03.6). */
export const ResponsibilityRules = z.strictObject({
  /** Whether sales may agree to wait for the first. */
  mayWait: z.boolean(),
  /** Who decides when neither is free. */
  decides: z.strictObject({
    key: Key,
    name: Words,
  }),
  /** Who answers for a hand-over that did not state content, time and scope. */
  unclearIsOn: z.enum(['first', 'second']),
  /** A request that stays unanswered longer is chased; null where the company has set no time. */
  answerWithinMinutes: z.int().min(1).max(100_000).nullable(),
})
export type ResponsibilityRules = z.infer<typeof ResponsibilityRules>
