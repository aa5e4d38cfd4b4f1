import * as z from 'zod'

/**
 * How a customer is told of something whom neither mail nor the portal reaches: what staff say then
 * counts as said.
 */
export const ToldBy = z.enum(['telephone', 'in_person', 'other'])
export type ToldBy = z.infer<typeof ToldBy>
