import * as z from 'zod'
import { InstantText } from './common'

/** Who did or read what. Never holds a secret or a pay figure. */
export const AuditEntry = z
  .strictObject({
    id: z.string(),
    at: InstantText,
    personId: z.string(),
    personName: z.string(),
    action: z.string(),
    subject: z.string(),
    requestId: z.string(),
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntry = z.infer<typeof AuditEntry>
