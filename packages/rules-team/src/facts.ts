import * as z from 'zod'

/** How many people hold each post; a post left out is held by nobody. */
export const TeamFacts = z.strictObject({
  holders: z.record(z.string(), z.int().min(0).max(10_000)),
})
export type TeamFacts = z.infer<typeof TeamFacts>
