import * as z from 'zod'
import { AttendanceDay } from './clocking'
import { DateText, InstantText, idOf, Line, PageQuery, Text, Version } from './common'
import { ReachAttemptView } from './reaching'
import { Explanation } from './trace'

/**
 * Proposes that a day was an unexcused absence (R19.7). Whether there was a trip and a daily report
 * is on record, as are the attempts to reach the person; longer silence is said here.
 */
export const NewUnexcusedAbsence = z
  .strictObject({
    personId: idOf('person'),
    date: DateText,
    /** The longest stretch with the telephone off or out of service. */
    outOfContactMinutes: z.int().min(0).max(44_640),
    /** There was a cause, or a call beforehand. */
    excused: z.boolean(),
    /** What happened, and where it is known from. */
    account: Text(4_000),
    /** Until when the person may answer. */
    replyBy: DateText,
  })
  .meta({ id: 'NewUnexcusedAbsence' })
export type NewUnexcusedAbsence = z.infer<typeof NewUnexcusedAbsence>

export const AbsenceReply = z.strictObject({ text: Text(4_000) }).meta({ id: 'AbsenceReply' })
export type AbsenceReply = z.infer<typeof AbsenceReply>

export const AbsenceVerdict = z
  .strictObject({ counts: z.boolean(), reason: Line(300) })
  .meta({ id: 'AbsenceVerdict' })
export type AbsenceVerdict = z.infer<typeof AbsenceVerdict>

/** Opens a case once absences have come to a week (R19.7.4). */
export const AbsenceCase = z
  .strictObject({ breach: z.string().min(1).max(60), replyBy: DateText })
  .meta({ id: 'AbsenceCase' })
export type AbsenceCase = z.infer<typeof AbsenceCase>

export const AbsenceGround = z.enum([
  'no_daily_report',
  'out_of_contact',
  'unreachable',
  'missed_day',
])
export const AbsenceState = z.enum(['proposed', 'counted', 'dismissed'])

export const UnexcusedAbsenceRow = z
  .strictObject({
    id: idOf('unexcused_absence'),
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    date: DateText,
    grounds: z.array(AbsenceGround),
    state: AbsenceState,
    hasReply: z.boolean(),
    replyBy: DateText,
    /** The shutdown that the day is of by now: while it stands, the day does not count. */
    shutdown: AttendanceDay.shape.shutdown,
  })
  .meta({ id: 'UnexcusedAbsenceRow' })
export type UnexcusedAbsenceRow = z.infer<typeof UnexcusedAbsenceRow>

export const UnexcusedAbsenceQuery = PageQuery.extend({
  mine: z.enum(['true', 'false']).default('false'),
})

export const UnexcusedAbsenceView = z
  .strictObject({
    ...UnexcusedAbsenceRow.shape,
    account: z.string(),
    evidence: z.strictObject({
      trip: z.strictObject({ id: idOf('trip'), destination: z.string() }).nullable(),
      /** When the day’s log was written, where the company is; null where there is none. */
      reportedAt: z.string().nullable(),
      outOfContactMinutes: z.int(),
      excused: z.boolean(),
      /** Attempts of that day to reach the person, as they were written down. */
      attempts: z.array(ReachAttemptView),
      /** Nothing accounts for the whole working day: no clocking, no leave, no trip. */
      missed: z.boolean(),
    }),
    /** Whether the day is paid. */
    costs: z.enum(['whole_day', 'whole_day_unpaid']),
    mayAnswerFirst: z.boolean(),
    explanation: Explanation,
    proposedBy: z.string(),
    proposedAt: InstantText,
    reply: z.strictObject({ text: z.string(), at: InstantText }).nullable(),
    verdict: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    /** Of a day that counts: what the days that still do come to, and whether that opens a case. */
    week: z
      .strictObject({ days: z.int(), opensCase: z.boolean(), explanation: Explanation })
      .nullable(),
    caseId: idOf('discipline_case').nullable(),
    mayReply: z.boolean(),
    mayDecide: z.boolean(),
    mayOpenCase: z.boolean(),
    version: Version,
  })
  .meta({ id: 'UnexcusedAbsence' })
export type UnexcusedAbsenceView = z.infer<typeof UnexcusedAbsenceView>
