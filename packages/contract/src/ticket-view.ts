import * as z from 'zod'
import { NextOwnerView } from './assignment'
import { AlertView, ClockView } from './clocks'
import { InstantText, idOf, PersonName, Words } from './common'
import { MessageView, Priority, TicketRow } from './desk'
import { MergeView, TicketLink } from './links'
import { Removal } from './retention'

/** A stretch of time in which one person (or nobody) was responsible. */
export const ResponsibilityView = z
  .strictObject({
    personId: idOf('person').nullable(),
    personName: z.string().nullable(),
    /** For whom they stood in, whose ticket it was while they were away. */
    standsInFor: PersonName.optional(),
    from: InstantText,
    to: InstantText.nullable(),
  })
  .meta({ id: 'Responsibility' })

export const AboutAsset = z
  .strictObject({
    id: idOf('asset'),
    product: z.string(),
    serial: z.string(),
    place: z.string(),
  })
  .meta({ id: 'AboutAsset' })
export type AboutAsset = z.infer<typeof AboutAsset>

export const TicketView = z
  .strictObject({
    row: TicketRow,
    /** The latest, oldest first: at most 200 of them, and about 1 MB. */
    messages: z.array(MessageView),
    /** Where there is more: `before` for asking what was said earlier. */
    olderMessages: z.string().optional(),
    responsibility: z.array(ResponsibilityView),
    /** Broken promises, warnings and steps of escalation, in order; for staff only. */
    alerts: z.array(AlertView),
    /** By when a complaint is answered, by a clock of its own (R04.1); null for anything else. */
    complaint: ClockView.nullable(),
    /** When it closes by itself unless the customer says whether it is solved. */
    closesAt: InstantText.optional(),
    /** What triage suggested when it was opened, and why. For staff only, as is what follows. */
    suggested: z.strictObject({ priority: Priority, because: Words }).optional(),
    /** Whose the next step is; there is always someone while the ticket is not closed. */
    next: NextOwnerView.optional(),
    /** Whom of the customer's people it is from; left out where nobody is named. */
    contact: PersonName.optional(),
    /** Which of the customer's products it is about, as it was called when the ticket was opened. */
    asset: AboutAsset.optional(),
    /** Whom public words reach by mail and in the portal: nobody where it is empty. For staff only. */
    readers: z.array(PersonName).optional(),
    /** Who gets the next answer besides, unless it says otherwise: those who read along so far. */
    copies: z.array(PersonName).optional(),
    /** Whom else of the customer's an answer may go to. */
    copyable: z.array(PersonName).optional(),
    /** What the reader may do to it now: `take`, `reply`, `solve`, `confirm` … */
    actions: z.array(z.string()),
    /** The company's own states that the reader may move it to as it stands. */
    moves: z.array(z.strictObject({ to: z.string(), name: Words })),
    /** How it stands to others that the reader may know of. */
    links: z.array(TicketLink),
    /** Who is told of what happens to it, besides its assignee. For staff only. */
    followers: z.array(PersonName),
    /** How long a merging of it can be undone, by the rules; where the reader may make one. */
    mergeUndoneWithin: Words.optional(),
    /** Set while a merging of this ticket into another can be undone. */
    merge: MergeView.nullable(),
    /** What is no longer kept of an archived ticket. */
    removed: z.array(Removal).optional(),
  })
  .meta({ id: 'Ticket' })
export type TicketView = z.infer<typeof TicketView>
