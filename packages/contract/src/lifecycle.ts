import * as z from 'zod'
import { idOf, Line, Text, Words } from './common'
import { Priority, Tags, TicketState, TicketType } from './desk'

/** What is to be different about a ticket; what is not named stays as it is. */
export const TicketCorrection = z
  .strictObject({
    subject: Line(200).optional(),
    priority: Priority.optional(),
    type: TicketType.optional(),
    /** All that are to be on it. */
    tags: Tags.optional(),
  })
  .refine((fields) => Object.keys(fields).length > 0)
  .meta({ id: 'TicketCorrection' })
export type TicketCorrection = z.infer<typeof TicketCorrection>
/** What the company's tickets were tagged with, what was used last first. */
export const KnownTags = z.strictObject({ items: z.array(z.string()) }).meta({ id: 'KnownTags' })
export type KnownTags = z.infer<typeof KnownTags>
/** Whose a ticket is, where that was written down wrongly. */
export const TicketBelonging = z
  .strictObject({
    customerId: idOf('customer'),
    /** Whom of the customer's people it is from; null where nobody is named. */
    contactId: idOf('contact').nullable(),
  })
  .meta({ id: 'TicketBelonging' })
export type TicketBelonging = z.infer<typeof TicketBelonging>
/** A customer has no need of a ticket any more, and may say why. */
export const Withdrawal = z
  .strictObject({ reason: Text(2_000).optional() })
  .meta({ id: 'Withdrawal' })
export type Withdrawal = z.infer<typeof Withdrawal>
/** One of the company's own states of the ticket's category. */
export const TicketMove = z.strictObject({ to: z.string().max(40) }).meta({ id: 'TicketMove' })
/** Whom we wait for, and for what: a supplier, another department. */
export const ThirdPartyWait = z
  .strictObject({ party: Line(200), reason: Text(2_000) })
  .meta({ id: 'ThirdPartyWait' })
export type ThirdPartyWait = z.infer<typeof ThirdPartyWait>
/** What ended the waiting. */
export const Resumption = z.strictObject({ reason: Text(2_000) }).meta({ id: 'Resumption' })
/** The states that the company's tickets may stand in, in its order and by its own names. */
export const TicketStates = z
  .strictObject({
    items: z.array(z.strictObject({ key: z.string(), name: Words, category: TicketState })),
  })
  .meta({ id: 'TicketStates' })
export type TicketStates = z.infer<typeof TicketStates>
