import * as z from 'zod'
import { InstantText, idOf, Text, wholeInAddress } from './common'

/** What is removed from closed tickets: files, mails as they came, and who their people were. */
export const RemovedWhat = z.enum(['files', 'mail', 'contacts'])
export type RemovedWhat = z.infer<typeof RemovedWhat>

/** Personal data that no ticket has: what is removed from what. */
export const RemovedBeside = z.enum([
  'letter_texts',
  'letter_people',
  'mail_texts',
  'mail_people',
  'calls',
  'contacts',
  'raters',
  'leavings',
  'people',
])
export type RemovedBeside = z.infer<typeof RemovedBeside>

/** Days after closing; null keeps for good. */
const Days = z.int().min(7).max(3_650).nullable()
const Periods = {
  /** When a closed ticket leaves the desk for the archive. */
  archiveDays: z.int().min(7).max(365),
  filesDays: Days,
  mailDays: Days,
  contactsDays: Days,
}

export const RetentionChange = z
  .strictObject({ ...Periods, reason: Text(500) })
  .meta({ id: 'RetentionChange' })
export type RetentionChange = z.infer<typeof RetentionChange>

export const RetentionView = z
  .strictObject({
    ...Periods,
    /** Why it is so; empty before anyone said. */
    reason: z.string(),
    /** 0 before the first choice. */
    version: z.int().min(0),
  })
  .meta({ id: 'Retention' })
export type RetentionView = z.infer<typeof RetentionView>

const AskedDays = wholeInAddress(7, 3_650).optional()
/** Periods to try; what is left out is kept for good. */
export const RetentionTrial = z.object({
  filesDays: AskedDays,
  mailDays: AskedDays,
  contactsDays: AskedDays,
})
export type RetentionTrial = z.infer<typeof RetentionTrial>

/** What would be removed now under some periods. */
export const RetentionPreview = z
  .strictObject({
    files: z.strictObject({ tickets: z.int(), items: z.int(), bytes: z.int() }),
    mail: z.strictObject({ tickets: z.int(), items: z.int() }),
    contacts: z.strictObject({ tickets: z.int() }),
    /** What no ticket has; what nothing is due of is left out. */
    beside: z.array(z.strictObject({ what: RemovedBeside, count: z.int() })),
    /** Tickets kept out of it by a hold. */
    held: z.int(),
    /** The longest closed of them. */
    examples: z.array(
      z.strictObject({
        ticketId: idOf('ticket'),
        number: z.string(),
        subject: z.string(),
        closedAt: InstantText,
        what: z.array(RemovedWhat),
      }),
    ),
  })
  .meta({ id: 'RetentionPreview' })
export type RetentionPreview = z.infer<typeof RetentionPreview>

export const HoldWish = z
  .discriminatedUnion('held', [
    z.strictObject({ held: z.literal(true), reason: Text(500) }),
    z.strictObject({ held: z.literal(false) }),
  ])
  .meta({ id: 'HoldWish' })
export type HoldWish = z.infer<typeof HoldWish>

/** A ticket of which nothing is removed. */
export const HoldView = z
  .strictObject({
    ticketId: idOf('ticket'),
    number: z.string(),
    subject: z.string(),
    reason: z.string(),
    heldBy: idOf('person'),
    heldAt: InstantText,
  })
  .meta({ id: 'Hold' })
export type HoldView = z.infer<typeof HoldView>

export const HoldsView = z.strictObject({ items: z.array(HoldView) }).meta({ id: 'Holds' })
export type HoldsView = z.infer<typeof HoldsView>

/** Something that was removed from a ticket, and when. */
export const Removal = z.strictObject({ what: RemovedWhat, at: InstantText })
export type Removal = z.infer<typeof Removal>

/** What the rule removed in one hour. */
export const RemovalCount = z
  .strictObject({
    /** When the hour began. */
    at: InstantText,
    what: z.union([RemovedBeside, z.enum(['ticket_files', 'ticket_mail', 'ticket_contacts'])]),
    count: z.int(),
  })
  .meta({ id: 'RemovalCount' })
export type RemovalCount = z.infer<typeof RemovalCount>

/** The latest of them, newest first. */
export const RemovalsView = z
  .strictObject({ items: z.array(RemovalCount) })
  .meta({ id: 'Removals' })
export type RemovalsView = z.infer<typeof RemovalsView>
