import { Amount, inWords } from '@bylaw/rules-kit'
import * as z from 'zod'
import { Progress } from './rules'

/** One deed, who did it, and the rewards that are claimed for it. */
export const RewardFacts = z.strictObject({
  people: z.array(z.string().min(1).max(120)).min(1).max(50),
  claims: z
    .array(
      z.strictObject({
        reward: z.string().min(1).max(40),
        /** How far the suggestion has come; null where it is none. */
        progress: Progress.nullable(),
        /** The sum set for this one; null where nobody has set any. */
        setFen: Amount.nullable(),
        /** What it brought or saved, as confirmed; null where nobody has. */
        benefitFen: Amount.nullable(),
      }),
    )
    .min(1)
    .max(20)
    .refine(
      (claims) => new Set(claims.map(({ reward }) => reward)).size === claims.length,
      inWords('同一项奖励只申报一次。', 'each reward is claimed once'),
    ),
  /** Roles that have approved. */
  approvals: z.array(z.string().min(1).max(40)).max(20),
})
export type RewardFacts = z.infer<typeof RewardFacts>
export type Claim = RewardFacts['claims'][number]
