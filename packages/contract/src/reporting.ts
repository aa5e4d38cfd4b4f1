import * as z from 'zod'
import { DateText, idOf, LocalText, MonthText, Words } from './common'
import { Explanation, Refusal } from './trace'

/** `daily`, or the key of a report that is due once a week. */
const ReportKey = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z][a-z0-9_]*$/)

/** Says from which day on somebody owes a report, or no longer does. */
export const ReportDutyWish = z
  .strictObject({ report: ReportKey, owes: z.boolean(), from: DateText })
  .meta({ id: 'ReportDutyWish' })
export type ReportDutyWish = z.infer<typeof ReportDutyWish>

export const ReportStanding = z.enum(['open', 'in_time', 'late', 'missing'])
export type ReportStanding = z.infer<typeof ReportStanding>

/** A report that somebody owes, by when, and what came of it. */
export const ReportDue = z
  .strictObject({
    report: ReportKey,
    title: Words,
    /** The day that a daily one is for, or by which a weekly one is due. */
    dueOn: DateText,
    /** The last moment at which it is in time, where the company is. */
    until: LocalText,
    standing: ReportStanding,
    madeAt: LocalText.nullable(),
    /** The paper, or the trip whose log of the day it is. */
    recordId: idOf('procedure_record').nullable(),
    tripId: idOf('trip').nullable(),
    explanation: Explanation,
  })
  .meta({ id: 'ReportDue' })
export type ReportDue = z.infer<typeof ReportDue>

/** What somebody owes in a month, until a week from today. */
export const ReportsDue = z
  .strictObject({
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    month: MonthText,
    reports: z.array(ReportDue),
    /** What the rules do not say yet: when a report is due. */
    refusals: z.array(Refusal),
    /** Reports that there are, and whether the person owes each by what was last said. */
    duties: z.array(
      z.strictObject({
        report: ReportKey,
        title: Words,
        owes: z.boolean(),
        from: DateText.nullable(),
      }),
    ),
    mayName: z.boolean(),
  })
  .meta({ id: 'ReportsDue' })
export type ReportsDue = z.infer<typeof ReportsDue>

export const ReportsDueQuery = z.object({ personId: idOf('person').optional() })

/** How many reports of each standing somebody has in a stretch of time. */
export const ReportCounts = z
  .strictObject({ open: z.int(), inTime: z.int(), late: z.int(), missing: z.int() })
  .meta({ id: 'ReportCounts' })
export type ReportCounts = z.infer<typeof ReportCounts>

/** The reports of everybody whom the reader looks after: counted, and what is late or missing. */
export const ReportsDueTeam = z
  .strictObject({
    month: MonthText,
    people: z.array(
      z.strictObject({
        person: z.strictObject({ id: idOf('person'), name: z.string() }),
        counts: ReportCounts,
      }),
    ),
    refusals: z.array(Refusal),
  })
  .meta({ id: 'ReportsDueTeam' })
export type ReportsDueTeam = z.infer<typeof ReportsDueTeam>
