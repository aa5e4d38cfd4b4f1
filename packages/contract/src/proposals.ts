import * as z from 'zod'
import { idOf, Text, Version, Words } from './common'

/** Open questions of one regulation, each to be decided as its text proposes, for one reason. */
export const ProposalsWish = z
  .strictObject({
    questions: z
      .array(z.strictObject({ id: idOf('question'), version: Version }))
      .min(1)
      .max(200),
    reason: Text(500),
  })
  .meta({ id: 'ProposalsWish' })
export type ProposalsWish = z.infer<typeof ProposalsWish>

/** What has been decided, and what had to be left open and why. */
export const ProposalsTaken = z
  .strictObject({
    taken: z.array(idOf('question')),
    left: z.array(z.strictObject({ questionId: idOf('question'), why: Words })),
  })
  .meta({ id: 'ProposalsTaken' })
export type ProposalsTaken = z.infer<typeof ProposalsTaken>
