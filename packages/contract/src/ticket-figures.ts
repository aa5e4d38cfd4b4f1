import * as z from 'zod'
import { DateText, idOf } from './common'
import { Priority, TicketType } from './desk'

const TALLY = {
  opened: z.int(),
  closed: z.int(),
  /** Of those opened: how many had no answer, or no solution, within their time. */
  firstResponseBreached: z.int(),
  resolutionBreached: z.int(),
  /** Of those opened: merged or withdrawn before the promise was kept or broken, so that it is neither. */
  firstResponseEnded: z.int(),
  resolutionEnded: z.int(),
}

export const TicketTally = z.strictObject(TALLY).meta({ id: 'TicketTally' })
export type TicketTally = z.infer<typeof TicketTally>

/** From one day to another, both included: at most so many as two quarters may have. */
export const MOST_FIGURE_DAYS = 184
export const FiguresQuery = z.object({ from: DateText, to: DateText })

/** A stretch of the desk in figures, beside the one before it. */
export const TicketFigures = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    total: TicketTally,
    /** As many days just before; where the stretch is whole months, as many months. */
    before: z.strictObject({ from: z.string(), to: z.string(), ...TALLY }),
    /** Not closed at this moment, whichever day they are of. */
    open: z.int(),
    /** Every day of the stretch, in order. */
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
