import * as z from 'zod'
import { idOf } from './common'
import { FileView } from './files'

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
  })
  .meta({ id: 'Merging' })
export type MergingView = z.infer<typeof MergingView>
