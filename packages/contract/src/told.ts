import * as z from 'zod'
import { InstantText, idOf, Line } from './common'

/**
 * How a customer is told of something whom neither mail nor the portal reaches: what staff say then
 * counts as said.
 */
export const ToldBy = z.enum(['telephone', 'in_person', 'other'])
export type ToldBy = z.infer<typeof ToldBy>

/** Whom of the customer's people a message went to; `copied` where they read along. */
export const Addressee = z
  .strictObject({ personId: idOf('person'), personName: z.string(), copied: z.boolean() })
  .meta({ id: 'Addressee' })

/** People of the customer's, by their ids, who get an answer besides those whom it reaches anyway. */
export const CopyIds = z.array(idOf('person')).max(20).optional()

/** From whom, how and when a colleague heard what the customer says of a solution. */
export const Heard = z
  .strictObject({
    who: Line(100),
    how: z.enum(['phone', 'on_site', 'mail', 'chat']),
    at: InstantText,
  })
  .meta({ id: 'Heard' })
export type Heard = z.infer<typeof Heard>
