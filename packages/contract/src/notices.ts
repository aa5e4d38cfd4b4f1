import * as z from 'zod'
import { InstantText, idOf, PageQuery, pageOf, Words } from './common'

/**
 * What a notice is about: a promise about to fall due, a step of escalation, a note that names the
 * reader, news of a ticket that they follow, a customer's low mark, a customer who says nothing,
 * something that was asked of the reader or answered, a time to look again at what is elsewhere, a
 * procedure that is late, an account for the reader's pay, or an objection to somebody's.
 */
export const NoticeKind = z.enum([
  'warned',
  'escalated',
  'mentioned',
  'followed',
  'low_mark',
  'silent',
  'asked',
  'look_again',
  'overdue',
  'account',
  'account_objected',
])
export type NoticeKind = z.infer<typeof NoticeKind>

/** Something the reader was told about a ticket, a procedure record, or an account for pay. */
export const NoticeView = z
  .strictObject({
    id: idOf('notice'),
    kind: NoticeKind,
    /** Null where it is about something else. */
    ticketId: idOf('ticket').nullable(),
    recordId: idOf('procedure_record').nullable(),
    /** Human number and subject of the ticket, as they are now; of a record, nothing and its title; of an account, nothing and whose it is. */
    number: z.string(),
    subject: z.string(),
    what: Words,
    /** Why the reader is told. */
    why: Words,
    at: InstantText,
    readAt: InstantText.nullable(),
  })
  .meta({ id: 'Notice' })
export type NoticeView = z.infer<typeof NoticeView>

export const NoticeQuery = PageQuery.extend({ unread: z.enum(['true', 'false']).default('false') })

/** A page of the reader's notices, the latest first, and how many they have not read in all. */
export const NoticePage = z
  .strictObject({ ...pageOf(NoticeView).shape, unread: z.int() })
  .meta({ id: 'NoticePage' })
export type NoticePage = z.infer<typeof NoticePage>

export const NoticeMark = z.strictObject({ read: z.boolean() }).meta({ id: 'NoticeMark' })
/** Everything up to and with this notice has been read. */
export const NoticesRead = z.strictObject({ upTo: idOf('notice') }).meta({ id: 'NoticesRead' })
/** How many notices the reader has not read. */
export const UnreadNotices = z.strictObject({ unread: z.int() }).meta({ id: 'UnreadNotices' })
export type UnreadNotices = z.infer<typeof UnreadNotices>
