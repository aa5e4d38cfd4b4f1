import * as z from 'zod'
import { InstantText, idOf, Line, PageQuery, Text, Version } from './common'
import { AlreadyOn, Priority, TicketState, TicketType } from './desk'

/** A telephone number as people write it: digits, blanks and `+ - ( ) . #`. */
const PhoneNumber = z
  .string()
  .trim()
  .max(40)
  .regex(/^[+\d\s().\-–#转extEXT]*$/)

/** Who rang: they rang us, or we rang them. */
export const CallDirection = z.enum(['incoming', 'outgoing'])
export type CallDirection = z.infer<typeof CallDirection>

/** A call that begins. Neither number nor name need be known. */
export const NewCall = z
  .strictObject({
    direction: CallDirection.default('incoming'),
    /** Left out, it is the contact's own. */
    number: PhoneNumber.default(''),
    /** Left out, it is the contact's name. */
    callerName: z.union([z.literal(''), Line(120)]).default(''),
    customerId: idOf('customer').optional(),
    /** Who of that customer's. */
    contactId: idOf('contact').optional(),
    /** What we ring about; it is the ticket's customer that is rung then. */
    ticketId: idOf('ticket').optional(),
  })
  .meta({ id: 'NewCall' })
export type NewCall = z.infer<typeof NewCall>

/** What is written down while a call goes on. */
export const CallChange = z
  .strictObject({
    number: PhoneNumber,
    callerName: z.union([z.literal(''), Line(120)]),
    customerId: idOf('customer').nullable(),
    /** Who of that customer's; nobody any more once the customer is another. */
    contactId: idOf('contact').nullable(),
    note: z.union([z.literal(''), Text(20_000)]),
  })
  .partial()
  .meta({ id: 'CallChange' })
export type CallChange = z.infer<typeof CallChange>

/**
 * How a call ended: as a new ticket, a word on one, settled at once, or with nobody there. Where we
 * rang about a ticket and reached nobody, that stands on the ticket as well, and answers nobody.
 */
export const CallEnding = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('ticket'),
      customerId: idOf('customer'),
      /** Who of the customer's rang: they are written to, and read it in the portal. */
      contactId: idOf('contact').optional(),
      subject: Line(200),
      /** What the customer reads as theirs; what was written along stands on the ticket as a note. */
      description: Text(20_000),
      priority: Priority,
      type: TicketType.optional(),
    }),
    z.strictObject({
      outcome: z.literal('attached'),
      ticketId: idOf('ticket'),
      /** Whose call it was, where that was not written down yet. */
      customerId: idOf('customer').optional(),
      /**
       * What they were told, where we rang to answer them: they read it, and it is an answer as any
       * reply is. Without it a call is on record for colleagues alone, and answers nothing.
       */
      answer: Text(20_000).optional(),
      /**
       * What they told us, where they rang in with what we had asked: their word as a letter's would
       * be, which they read, and which ends our waiting for them. Only of a call that comes in.
       */
      answered: Text(20_000).optional(),
    }),
    z.strictObject({ outcome: z.enum(['settled', 'nobody', 'wrong_number']) }),
  ])
  .meta({ id: 'CallEnding' })
export type CallEnding = z.infer<typeof CallEnding>

export const CallView = z
  .strictObject({
    id: idOf('call'),
    direction: CallDirection,
    number: z.string(),
    callerName: z.string(),
    customerId: idOf('customer').nullable(),
    contactId: idOf('contact').nullable(),
    note: z.string(),
    takenBy: idOf('person'),
    startedAt: InstantText,
    /** Null while it goes on. */
    endedAt: InstantText.nullable(),
    /** Who ended it; null while it goes on, and where that was not noted. */
    endedBy: idOf('person').nullable(),
    /**
     * Whole minutes, a part of one counted as one; null while it goes on, and of one that we made in
     * vain: it does not count how long that took.
     */
    minutes: z.int().nullable(),
    outcome: z.enum(['ticket', 'attached', 'settled', 'nobody', 'wrong_number']).nullable(),
    /** What became of it; of an outgoing call that goes on, what it is about. */
    ticketId: idOf('ticket').nullable(),
    version: Version,
  })
  .meta({ id: 'Call' })
export type CallView = z.infer<typeof CallView>

/** A call that was ended; `outcome` says how, also where it was on a ticket already. */
export const CallEnded = CallView.extend({ alreadyOn: AlreadyOn }).meta({ id: 'CallEnded' })
export type CallEnded = z.infer<typeof CallEnded>

export const CallQuery = PageQuery.extend({
  mine: z.enum(['true', 'false']).default('false'),
  direction: CallDirection.optional(),
  customerId: idOf('customer').optional(),
  /** Who of a customer's was on the line. */
  contactId: idOf('contact').optional(),
})
export type CallQuery = z.infer<typeof CallQuery>

/** What a caller says or shows: a number, or a name of a person or a customer. */
export const CallerQuery = z.object({ q: z.string().trim().min(1).max(120) })

/** A customer that a caller may be calling for, with what is open. */
export const CallerView = z
  .strictObject({
    customerId: idOf('customer'),
    customerName: z.string(),
    level: z.string(),
    /** The person found by the number or the name; null where only the customer's name matched. */
    contact: z
      .strictObject({
        id: idOf('contact'),
        name: z.string(),
        duty: z.string(),
        phone: z.string(),
        email: z.string(),
      })
      .nullable(),
    openTickets: z.array(
      z.strictObject({
        id: idOf('ticket'),
        number: z.string(),
        subject: z.string(),
        state: TicketState,
        priority: Priority,
      }),
    ),
  })
  .meta({ id: 'Caller' })
export type CallerView = z.infer<typeof CallerView>
