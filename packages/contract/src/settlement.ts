import * as z from 'zod'

export const PackId = z.string().regex(/^R\d{2}$/)

/** A subject of rules, such as `sla` `support`. A company has one rule set for each. */
export const subject = { kind: z.string().min(1).max(40), key: z.string().min(1).max(80) }

/** Which regulation prevails on a subject: the one in use, or one of those to be adopted. */
export const Settlement = z
  .strictObject({ ...subject, prevails: z.union([z.literal('existing'), PackId]) })
  .meta({ id: 'Settlement' })
export type Settlement = z.infer<typeof Settlement>
