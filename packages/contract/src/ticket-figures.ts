import * as z from 'zod'
import { idOf, MonthText } from './common'
import { Priority, TicketType } from './desk'

const TALLY = {
  opened: z.int(),
  closed: z.int(),
  /** Of those opened: how many had no answer, or no solution, within their time. */
  firstResponseBreached: z.int(),
  resolutionBreached: z.int(),
}

export const TicketTally = z.strictObject(TALLY).meta({ id: 'TicketTally' })
export type TicketTally = z.infer<typeof TicketTally>

export const FiguresQuery = z.object({ month: MonthText })

/** A month of the desk in figures, beside the month before. */
export const TicketFigures = z
  .strictObject({
    month: MonthText,
    total: TicketTally,
    before: TicketTally,
    /** Not closed at this moment, whichever month they are of. */
    open: z.int(),
    /** Every day of the month, in order. */
    days: z.array(z.strictObject({ day: z.string(), opened: z.int(), closed: z.int() })),
    byPriority: z.array(z.strictObject({ priority: Priority, ...TALLY })),
    byType: z.array(z.strictObject({ type: TicketType, ...TALLY })),
    /** Null for those that nobody has. */
    byAssignee: z.array(z.strictObject({ personId: idOf('person').nullable(), ...TALLY })),
    /** Those with the most opened; at most twenty. */
    byCustomer: z.array(z.strictObject({ customerId: idOf('customer'), ...TALLY })),
  })
  .meta({ id: 'TicketFigures' })
export type TicketFigures = z.infer<typeof TicketFigures>
