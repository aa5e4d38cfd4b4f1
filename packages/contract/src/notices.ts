import * as z from 'zod'
import { InstantText, idOf, PageQuery, pageOf, Words } from './common'

/** News of pay, appraisals, discipline, leaving, awards and trips: each is about a thing with a page of its own. */
export const NewsKind = z.enum([
  'account',
  'account_objected',
  'accounts_missing',
  'appraisal_told',
  'rating_asked',
  'rating_due',
  'rating_missed',
  'rating_again',
  'appraisal_due',
  'appraisal_late',
  'appeal_made',
  'appeal_decided',
  'case_opened',
  'case_answered',
  'case_decided',
  'case_dismissal',
  'leaver_owes',
  'debt_left',
  'leaving_recorded',
  'leaving_day',
  'leaving_handed',
  'leaving_returned',
  'leaving_taken_over',
  'leaving_ended',
  'leaving_reopened',
  'award_counted',
  'award_won',
  'award_published',
  'growth_recorded',
  'growth_taken_back',
  'growth_runs_out',
  'probation_ends',
  'probation_over',
  'promotion_asked',
  'promotion_decided',
  'promotion_ended',
  'suggestion_made',
  'suggestion_adopted',
  'suggestion_declined',
  'reward_proposed',
  'reward_turned_down',
  'reward_given',
  'consequence_opened',
  'consequence_answered',
  'consequence_decided',
  'consequence_no_longer',
  'contract_waits',
  'contract_decided',
  'contract_part_waits',
  'contract_part_verified',
  'contract_part_withdrawn',
  'quantity_waits',
  'quantity_verified',
  'quantity_withdrawn',
  'trip_waits',
  'trip_answered',
  'trip_settled',
  'trip_leave',
  'training_asked',
  'training_cancelled',
  'training_result',
  'reach_attempted',
  'reach_taken_back',
  'absence_proposed',
  'absence_answered',
  'absence_decided',
  'absence_shut',
  'leave_waits',
  'leave_decided',
  'leave_stands_in',
  'leave_cut_short',
  'pay_correction_due',
  'report_soon',
  'report_missed',
  'clocking_waits',
  'clocking_decided',
])
export type NewsKind = z.infer<typeof NewsKind>

/**
 * What a notice is about: a promise about to fall due, a step of escalation, a note that names the
 * reader, news of a ticket that they follow, a customer's low mark, a customer who says nothing,
 * something that was asked of the reader or answered, a time to look again at what is elsewhere, a
 * procedure that is late, a ticket that is the reader's or no longer, a word of its customer, tickets
 * of somebody for whom the reader stands in, or news of the reader's pay, appraisals or cases.
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
  'assigned',
  'taken_over',
  'customer_word',
  'stands_in',
  ...NewsKind.options,
])
export type NoticeKind = z.infer<typeof NoticeKind>

/** Something the reader was told about a ticket, a procedure record, or news of theirs. */
export const NoticeView = z
  .strictObject({
    id: idOf('notice'),
    kind: NoticeKind,
    /** Null where it is about something else. */
    ticketId: idOf('ticket').nullable(),
    recordId: idOf('procedure_record').nullable(),
    /** Of news: the account, sheet or case. */
    aboutId: z.string().nullable(),
    /**
     * Human number and subject of the ticket, as they are now; of anything else, nothing and its
     * title or whose it is.
     */
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

/** Whether notices come by mail as well: never, within some minutes, or once a day in the morning. */
export const NoticeSending = z.enum(['off', 'at_once', 'daily'])
export type NoticeSending = z.infer<typeof NoticeSending>

export const NoticeMailChoice = z
  .strictObject({ send: NoticeSending })
  .meta({ id: 'NoticeMailChoice' })
export const NoticeMailView = z
  .strictObject({
    send: NoticeSending,
    /** Where it goes: the address that the reader signs in with. */
    toAddress: z.string(),
    /** Whether the company has an address to send from. Without one nothing goes out. */
    canSend: z.boolean(),
  })
  .meta({ id: 'NoticeMail' })
export type NoticeMailView = z.infer<typeof NoticeMailView>
