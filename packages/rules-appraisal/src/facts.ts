import { shaped } from '@bylaw/rules-kit'
import * as z from 'zod'

const Score = shaped(
  /^-?\d{1,3}(\.\d{1,2})?$/,
  '请填写分数，最多两位小数。',
  'a score is a plain decimal with at most two places',
)

/** What raters wrote down: one score per criterion, or the scores of each group. */
export const AppraisalFacts = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('criteria'),
    /** Score by criterion. One not yet given is left out, never zero. */
    scores: z.record(z.string(), Score),
  }),
  z.strictObject({
    by: z.literal('raters'),
    /** Scores from 0 to 100 by group. A group nobody answered for is left out or empty. */
    raters: z.record(z.string(), z.array(Score).max(500)),
  }),
])
export type AppraisalFacts = z.infer<typeof AppraisalFacts>
