import * as z from 'zod'
import { InstantText, idOf, Line, Text, Words } from './common'
import { Priority, TicketState, TicketType } from './desk'

/** How a ticket stands to another: `child_of` is part of it, `complaint_about` complains of it. */
export const LinkKind = z.enum([
  'related',
  'child_of',
  'follow_up_of',
  'split_from',
  'complaint_about',
  'merged_into',
])
export type LinkKind = z.infer<typeof LinkKind>

export const TicketLink = z
  .strictObject({
    kind: LinkKind,
    /** `from` where this ticket is the one that is part of, follows, complains of the other. */
    direction: z.enum(['from', 'to']),
    ticketId: idOf('ticket'),
    number: z.string(),
    subject: z.string(),
    state: TicketState,
    stageName: Words.nullable(),
  })
  .meta({ id: 'TicketLink' })
export type TicketLink = z.infer<typeof TicketLink>

/** A merging that can still be undone. */
export const MergeView = z
  .strictObject({ into: z.string(), undoUntil: InstantText })
  .meta({ id: 'Merge' })

export const NewLink = z
  .strictObject({ kind: z.enum(['related', 'child_of']), ticketId: idOf('ticket') })
  .meta({ id: 'NewLink' })
export type NewLink = z.infer<typeof NewLink>

export const NewMerge = z.strictObject({ intoId: idOf('ticket') }).meta({ id: 'NewMerge' })

/** A ticket that comes from another: a part of it, something else said in it, what follows it. */
export const DerivedTicket = z
  .strictObject({
    as: z.enum(['child', 'split', 'follow_up', 'complaint']),
    subject: Line(200),
    description: Text(20_000),
    /** As the other's where nothing is said; a complaint is a complaint. */
    priority: Priority.optional(),
    type: TicketType.optional(),
    /**
     * The message it was said in: the clocks count from then, and it is from whoever of the customer’s
     * said it. Its files are on both tickets, but for those of a word among colleagues.
     */
    fromMessage: z
      .string()
      .regex(/^TS-\d{1,12}\.\d{1,9}$/)
      .optional(),
  })
  .meta({ id: 'DerivedTicket' })
export type DerivedTicket = z.infer<typeof DerivedTicket>
