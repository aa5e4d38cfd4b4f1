import * as z from 'zod'
import { TaskWish } from './assignment'
import { ClockView, EndedAs } from './clocks'
import { InstantText, idOf, Line, PersonName, Text, Version, Words } from './common'
import { FileIds, FileView } from './files'
import { MergingView } from './merging'
import { MessageKind } from './message-kind'
import { Addressee, CopyIds, Heard, ToldBy } from './told'

export const Priority = z.enum(['urgent', 'high', 'normal', 'low'])
export type Priority = z.infer<typeof Priority>
export const Channel = z.enum(['phone', 'email', 'web', 'api'])
export type Channel = z.infer<typeof Channel>

/**
 * Where a ticket stands. `open`: our move, nobody took it. `in_progress`: our move, someone has
 * it. `waiting_customer`: we asked. `waiting_third_party`: someone else has to do their part.
 * `solved`: the customer tries the solution. `closed`: done.
 */
export const TicketState = z.enum([
  'open',
  'in_progress',
  'waiting_customer',
  'waiting_third_party',
  'solved',
  'closed',
])
export type TicketState = z.infer<typeof TicketState>
export const TicketType = z.enum(['request', 'fault', 'incident', 'complaint', 'consulting'])
export type TicketType = z.infer<typeof TicketType>

/** Characters of a tag. */
export const LONGEST_TAG = 32
/**
 * A word of ours on a ticket, as it was first put there; upper and lower case are the same word. No
 * comma, which parts them in addresses.
 */
export const Tag = Line(LONGEST_TAG).regex(/^[^,，]+$/)
/** As many as a line of the queue can show. */
export const MOST_TAGS = 10
export const Tags = z.array(Tag).max(MOST_TAGS)

export const NewTicket = z
  .strictObject({
    subject: Line(200),
    description: Text(20_000),
    priority: Priority,
    /** `request` where nothing is said. */
    type: TicketType.optional(),
    channel: Channel,
    /** Required of staff; a customer's contact always opens for their own company. */
    customerId: idOf('customer').optional(),
    /**
     * When the customer told us, where that was before it is written down: by telephone, say. The
     * clocks count from then. For staff only; at most 31 days ago.
     */
    receivedAt: InstantText.optional(),
    /** One of the customer's contacts; who has no address is told otherwise. For staff only. */
    contactId: idOf('contact').optional(),
    /** Which of the customer's products it is about. */
    assetId: idOf('asset').optional(),
    /** What it is about, for triage and routing. The priority may differ from what triage suggests. */
    task: TaskWish.optional(),
    fileIds: FileIds,
  })
  .meta({ id: 'NewTicket' })
export type NewTicket = z.infer<typeof NewTicket>

/** A row of the live queue. */
export const TicketRow = z
  .strictObject({
    id: idOf('ticket'),
    /** Human number, e.g. `TS-1042`. */
    number: z.string(),
    subject: z.string(),
    state: TicketState,
    /** The company's own state within that, and its name where that is not everyone's. */
    stage: z.string(),
    stageName: Words.nullable(),
    type: TicketType,
    priority: Priority,
    channel: Channel,
    /** Ours alone: left out for customers' people, and where there are none. */
    tags: z.array(z.string()).optional(),
    customerId: idOf('customer'),
    customerName: z.string(),
    /** Whom of the customer's people it is from. */
    contact: PersonName.optional(),
    assigneeId: idOf('person').nullable(),
    assigneeName: z.string().nullable(),
    /** Whom a ticket waits for that nobody has: the customer's first responsible. */
    awaits: PersonName.optional(),
    /** Who acts for the assignee, or for whom it waits, while they are away. */
    standIn: PersonName.optional(),
    /** Set where the last word between the customer and us is the customer's, and waits for ours. */
    customerSpokeLast: z.literal(true).optional(),
    openedAt: InstantText,
    updatedAt: InstantText,
    firstResponse: ClockView,
    /** Our answer to the customer's first unanswered message; null while nobody is owed one. */
    nextResponse: ClockView.nullable(),
    /** Our next word while the customer is silent; null while none is owed. */
    keepInformed: ClockView.nullable(),
    resolution: ClockView,
    /** Instant at which `leftSeconds` of the clocks held. */
    asOf: InstantText,
    version: Version,
    /** Since when it has been in the archive, where it stays as it is. */
    archivedAt: InstantText.optional(),
  })
  .meta({ id: 'TicketRow' })
export type TicketRow = z.infer<typeof TicketRow>

export const MessageView = z
  .strictObject({
    id: z.string(),
    kind: MessageKind,
    /** `internal` is never shown to a customer's contact. */
    visibility: z.enum(['public', 'internal']),
    body: z.string(),
    /** Steps of a solution, in order; empty for other kinds. */
    steps: z.array(z.string()),
    files: z.array(FileView),
    /** Null where a rule spoke: a reminder, a closing after silence. */
    authorId: idOf('person').nullable(),
    /** A mail as it was laid out, made safe: shown in a frame of its own. */
    page: z.strictObject({ fileId: idOf('file'), blockedPictures: z.int() }).optional(),
    told: ToldBy.optional(),
    /** Whom an answer went to; of what a customer wrote by mail, whom else of theirs it went to. */
    sentTo: z.array(Addressee).optional(),
    /** Colleagues whom a note names. */
    mentions: z.array(PersonName).optional(),
    /** Of a merging: the other ticket. */
    merging: MergingView.optional(),
    authorName: z.string(),
    at: InstantText,
  })
  .meta({ id: 'Message' })
export type MessageView = z.infer<typeof MessageView>

/** What was said before a message of a ticket, oldest first. */
export const EarlierMessages = z
  .strictObject({ messages: z.array(MessageView), olderMessages: z.string().optional() })
  .meta({ id: 'EarlierMessages' })
export type EarlierMessages = z.infer<typeof EarlierMessages>

/** Answer to every command on a ticket. */
export const TicketChanged = z
  .strictObject({ ticketId: idOf('ticket'), number: z.string(), version: Version, seq: z.int() })
  .meta({ id: 'TicketChanged' })
export type TicketChanged = z.infer<typeof TicketChanged>

/**
 * Number of the ticket that a letter or call was on already as it was decided: it is on that one
 * still, whatever was wished. Null where it was on none.
 */
export const AlreadyOn = z.string().nullable()

export const NewMessage = z
  .strictObject({
    /** A contact's `reply` is stored as `customer_reply`; only staff write notes and questions. */
    kind: z.enum(['reply', 'note', 'question']),
    body: Text(20_000),
    fileIds: FileIds,
    told: ToldBy.optional(),
    /** Left out: whoever read along so far. */
    copyIds: CopyIds,
    /** Colleagues whom a note names; they are told, and follow the ticket from then on. */
    mentions: z.array(idOf('person')).max(20).optional(),
  })
  .meta({ id: 'NewMessage' })
export type NewMessage = z.infer<typeof NewMessage>
export const NewSolution = z
  .strictObject({
    summary: Text(20_000),
    steps: z.array(Line(2_000)).min(1).max(50),
    fileIds: FileIds,
    told: ToldBy.optional(),
    /** Left out: whoever read along so far. */
    copyIds: CopyIds,
  })
  .meta({ id: 'NewSolution' })
export type NewSolution = z.infer<typeof NewSolution>
/** The customer's word on a solution. A colleague who writes it down says from whom they have it. */
export const Confirmation = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('confirmed'),
      comment: Text(2_000).optional(),
      heard: Heard.optional(),
    }),
    z.strictObject({
      outcome: z.literal('rejected'),
      reason: Text(2_000),
      heard: Heard.optional(),
    }),
  ])
  .meta({ id: 'Confirmation' })
export type Confirmation = z.infer<typeof Confirmation>
/** Closing needs an outcome. */
export const Closure = z.strictObject({ outcome: Text(2_000) }).meta({ id: 'Closure' })
export const Reopening = z.strictObject({ reason: Text(2_000) }).meta({ id: 'Reopening' })

export const QueueView = z.enum([
  'all',
  'mine',
  'unassigned',
  'waiting',
  'third_party',
  'solved',
  'closed',
  'archived',
])
export type QueueView = z.infer<typeof QueueView>

/** What is due first, what presses most, what was touched last, or what came last. */
export const QueueSort = z.enum(['due', 'priority', 'updated', 'number'])
export type QueueSort = z.infer<typeof QueueSort>

/** A line of the ticket index, which lives in the company's shard and feeds reports. */
export const TicketRecord = z
  .strictObject({
    id: idOf('ticket'),
    number: z.string(),
    subject: z.string(),
    state: TicketState,
    type: TicketType,
    priority: Priority,
    customerId: idOf('customer'),
    assigneeId: idOf('person').nullable(),
    openedAt: InstantText,
    closedAt: InstantText.nullable(),
    firstResponseBreached: z.boolean(),
    resolutionBreached: z.boolean(),
    firstRespondedAt: InstantText.nullable(),
    /** Whether there was a promise at all: said once the ticket is solved or closed, else null. */
    firstResponsePromised: z.boolean().nullable(),
    resolutionPromised: z.boolean().nullable(),
    /** A promise that was neither kept nor broken when it ended so is counted nowhere. */
    ended: EndedAs.nullable(),
  })
  .meta({ id: 'TicketRecord' })
export type TicketRecord = z.infer<typeof TicketRecord>
