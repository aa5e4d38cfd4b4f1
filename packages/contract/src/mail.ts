import * as z from 'zod'
import { InstantText, idOf, Version } from './common'
import { AlreadyOn, Priority, TicketChanged } from './desk'

/** What stands before the @ of a company's address: small letters, digits, and hyphens between. */
export const MailHandle = z
  .string()
  .min(2)
  .max(20)
  .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/)

/** What becomes of mail from someone who is no contact: kept for a colleague to sort, or refused. */
export const UnknownSenders = z.enum(['hold', 'refuse'])

export const MailSettingsChange = z
  .strictObject({ handle: MailHandle, unknownSenders: UnknownSenders })
  .meta({ id: 'MailSettingsChange' })
export type MailSettingsChange = z.infer<typeof MailSettingsChange>

export const MailSettingsView = z
  .strictObject({
    /** Null until someone chose one: no mail is taken before that. */
    handle: z.string().nullable(),
    domain: z.string(),
    unknownSenders: UnknownSenders,
    /** Whether mail leaves the house; `sink` only keeps it to be looked at. */
    sending: z.enum(['sink', 'cloudflare']),
    /** 0 before the first choice. */
    version: z.int().min(0),
  })
  .meta({ id: 'MailSettings' })
export type MailSettingsView = z.infer<typeof MailSettingsView>

export const LetterState = z.enum(['arrived', 'taken', 'held', 'set_aside', 'dismissed'])

/** A mail that came in, and what became of it. */
export const LetterView = z
  .strictObject({
    id: idOf('letter'),
    /** `taken` became a ticket or a word on one; `held` waits for a colleague. */
    state: LetterState,
    /** Why it is held or set aside, e.g. `unknown_sender`; empty when there is nothing to say. */
    reason: z.string(),
    fromAddress: z.string(),
    fromName: z.string(),
    subject: z.string(),
    excerpt: z.string(),
    sizeBytes: z.int(),
    ticketId: idOf('ticket').nullable(),
    /** Its ticket’s number; null where it is on none, or was before that was noted. */
    ticketNumber: z.string().nullable(),
    /** Whether its ticket was opened of it; else it is a word there. */
    openedTicket: z.boolean(),
    /** When it was decided; null until then, and where that was not noted. */
    decidedAt: InstantText.nullable(),
    /** By which colleague; null where the rules did by themselves. */
    decidedBy: idOf('person').nullable(),
    /** When it was last taken back after it was put away, which `decidedAt` says while it waits again. */
    restoredAt: InstantText.nullable(),
    restoredBy: idOf('person').nullable(),
    /** The ticket whose sealed reply address it was sent to; null where it answers none. */
    answersTicketId: idOf('ticket').nullable(),
    receivedAt: InstantText,
    version: Version,
    /** The form on the company's site that it came by; null for mail. */
    formId: idOf('form').nullable(),
    /** Unset once the retention rule took what it said: it can no longer be downloaded. */
    isKept: z.boolean(),
    /** What it came with. They lie in the mail as it came; a ticket made of it gets them. */
    files: z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() })),
  })
  .meta({ id: 'Letter' })
export type LetterView = z.infer<typeof LetterView>

/** A file of a letter as it is read, and why a ticket made of the letter would not get it. */
const FileOfLetter = z.strictObject({
  name: z.string(),
  sizeBytes: z.int(),
  /** In the reader's language; null where nothing is wrong with it. */
  refusal: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
})

/** A letter as it can be read before it is decided, and afterwards for as long as it is kept. */
export const LetterContent = z
  .strictObject({
    letter: LetterView,
    /** The address of ours that it came to, then whom it names itself; in small letters. */
    sentTo: z.array(z.string()),
    /** In whose book its sender stands; null for colleagues and strangers. */
    customer: z.strictObject({ id: idOf('customer'), name: z.string() }).nullable(),
    /** Unset once it was removed by the retention rule. */
    isKept: z.boolean(),
    /** Null where there is nothing to be read: it is not kept, or cannot be read. */
    content: z
      .strictObject({
        text: z.string(),
        /** Set where this is only how a long mail begins. */
        isCut: z.boolean(),
        /** Unset where some of it is missing or could not be decoded. */
        isWhole: z.boolean(),
        /** Its layout, which can be read by itself, made safe; null where it has none. */
        page: z.strictObject({ blockedPictures: z.int() }).nullable(),
        files: z.array(FileOfLetter),
      })
      .nullable(),
  })
  .meta({ id: 'LetterContent' })
export type LetterContent = z.infer<typeof LetterContent>

/** At most so many held letters are counted: whoever has as many knows enough. */
export const MOST_HELD_COUNTED = 100

export const HeldLetters = z
  .strictObject({
    /** How many letters wait to be sorted; 100 stands for as many and for more. */
    held: z.int().min(0).max(MOST_HELD_COUNTED),
  })
  .meta({ id: 'HeldLetters' })
export type HeldLetters = z.infer<typeof HeldLetters>

/** A held letter becomes a ticket of this customer. */
export const LetterAcceptance = z
  .strictObject({ customerId: idOf('customer'), priority: Priority.default('normal') })
  .meta({ id: 'LetterAcceptance' })
export type LetterAcceptance = z.infer<typeof LetterAcceptance>

/**
 * A held letter goes onto a ticket: the one that is named, or that it answers. `customer`: it is the
 * word of one of the customer's people, who stands in their book from then on. `colleague`: a note
 * for colleagues alone.
 */
export const LetterAddition = z
  .strictObject({
    by: z.enum(['customer', 'colleague']),
    /** Left out: the ticket whose reply address the letter was sent to. */
    ticketId: idOf('ticket').optional(),
  })
  .meta({ id: 'LetterAddition' })
export type LetterAddition = z.infer<typeof LetterAddition>

/** The ticket that a letter became, or is a word on. */
export const LetterDecided = TicketChanged.extend({ alreadyOn: AlreadyOn }).meta({
  id: 'LetterDecided',
})
export type LetterDecided = z.infer<typeof LetterDecided>

/** A letter that was put away; one that was on a ticket already is `taken`. */
export const LetterDismissed = LetterView.extend({ alreadyOn: AlreadyOn }).meta({
  id: 'LetterDismissed',
})
export type LetterDismissed = z.infer<typeof LetterDismissed>

export const OutgoingMailView = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    toAddress: z.string(),
    /** Whom else of the customer's it names as copied: each of them gets a mail of their own. */
    copiedTo: z.array(z.string()),
    ticketId: idOf('ticket').nullable(),
    subject: z.string(),
    /** Links with which a customer comes in or gives a mark are never shown whole. */
    content: z.string(),
    replyTo: z.string(),
    state: z.enum(['waiting', 'sending', 'sent', 'failed', 'bounced']),
    createdAt: InstantText,
    sentAt: InstantText.nullable(),
    error: z.string().nullable(),
  })
  .meta({ id: 'OutgoingMail' })
export type OutgoingMailView = z.infer<typeof OutgoingMailView>
