import * as z from 'zod'
import { InstantText, idOf } from './common'
import { FileView } from './files'

/** What a ticket was about that had come into another before, which has come into this one since. */
export const CameBefore = z
  .strictObject({
    ticketId: idOf('ticket'),
    number: z.string(),
    /** Number of the ticket that it came into. */
    into: z.string(),
    subject: z.string(),
    /** None once it is in the archive. */
    description: z.string().optional(),
    files: z.array(FileView),
  })
  .meta({ id: 'CameBefore' })
export type CameBefore = z.infer<typeof CameBefore>

/** Which ticket another became one with, as far as the reader may know of it. */
export const MergingView = z
  .strictObject({
    /** `from` where this ticket went into the other, `to` where the other came into this one. */
    direction: z.enum(['from', 'to']),
    ticketId: idOf('ticket'),
    number: z.string(),
    subject: z.string(),
    /** They stand apart again: what the line says was so once. */
    undone: z.literal(true).optional(),
    /** What the other was about, where it came into this one; none once it is in the archive. */
    description: z.string().optional(),
    /** What came with that description. */
    files: z.array(FileView),
    /** What had come into the other before, each under its own number, and stands with it. */
    before: z.array(CameBefore).optional(),
    /**
     * Where and when the customer answered before the two stood apart again: what waited for that
     * answer waits no more.
     */
    answered: z
      .strictObject({ ticketId: idOf('ticket'), number: z.string(), at: InstantText })
      .optional(),
    /** Where this ticket’s matter is by now, if the other went into one more. */
    goesOn: z.strictObject({ ticketId: idOf('ticket'), number: z.string() }).optional(),
  })
  .meta({ id: 'Merging' })
export type MergingView = z.infer<typeof MergingView>
