import * as z from 'zod'
import { idOf, pageOf } from './common'
import { TicketRow } from './desk'

/** A ticket whose record cannot be read. It is named so that somebody sees to it; the others go on. */
export const UnreadableTicket = z
  .strictObject({ id: idOf('ticket'), number: z.string(), subject: z.string() })
  .meta({ id: 'UnreadableTicket' })
export type UnreadableTicket = z.infer<typeof UnreadableTicket>

/** A page of tickets. What stands here and cannot be read is named beside them. */
export const TicketPage = pageOf(TicketRow)
  .extend({ unreadable: z.array(UnreadableTicket).optional() })
  .meta({ id: 'TicketPage' })
