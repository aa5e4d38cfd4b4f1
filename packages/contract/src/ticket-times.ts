import * as z from 'zod'
import { DateText, InstantText, idOf, PageQuery } from './common'
import { Priority } from './desk'

/** Working time that clocks counted, pauses left out, over so many tickets. */
const Measured = z
  .strictObject({
    tickets: z.int(),
    /** Whole seconds; null where no ticket was measured. */
    meanSeconds: z.int().nullable(),
    medianSeconds: z.int().nullable(),
  })
  .meta({ id: 'MeasuredTime' })
export type Measured = z.infer<typeof Measured>

const TIMES = { firstResponse: Measured, resolution: Measured }

/** How long answers and solutions took, of the tickets that were closed in a stretch of days. */
export const TicketTimes = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    total: z.strictObject(TIMES),
    /** In order; a month that the stretch has only in part stands for that part. */
    byMonth: z.array(z.strictObject({ month: z.string(), ...TIMES })),
    /** Null for what was no group’s. */
    byGroup: z.array(
      z.strictObject({ groupId: idOf('group').nullable(), groupName: z.string(), ...TIMES }),
    ),
  })
  .meta({ id: 'TicketTimes' })
export type TicketTimes = z.infer<typeof TicketTimes>

export const MeasuredQuery = PageQuery.extend({
  from: DateText,
  to: DateText,
  of: z.enum(['first_response', 'resolution']),
  /** Only what was this group’s; `none`: what was no group’s. */
  group: z.union([idOf('group'), z.literal('none')]).optional(),
})
export type MeasuredQuery = z.infer<typeof MeasuredQuery>

/** A ticket that a mean or a median counts, with its own time. */
export const MeasuredTicket = z
  .strictObject({
    id: idOf('ticket'),
    number: z.string(),
    subject: z.string(),
    priority: Priority,
    customerId: idOf('customer'),
    assigneeId: idOf('person').nullable(),
    closedAt: InstantText,
    seconds: z.int(),
  })
  .meta({ id: 'MeasuredTicket' })
export type MeasuredTicket = z.infer<typeof MeasuredTicket>
