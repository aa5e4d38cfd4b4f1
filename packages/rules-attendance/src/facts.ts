import * as z from 'zod'

const Local = z.iso.datetime({ local: true, precision: -1 })

/** One person and one day, after the time in which its report could be made. */
export const DayFacts = z.strictObject({
  about: z.literal('day'),
  date: z.iso.date(),
  onTrip: z.boolean(),
  /** When the day's report was made, in local time; null where there is none. */
  reportedAt: Local.nullable(),
  /** The longest stretch with the telephone off or out of service. */
  outOfContactSeconds: z
    .int()
    .min(0)
    .max(86_400 * 31),
  /** The person had a cause, or had told the manager or the company. */
  excused: z.boolean(),
  /** Logged attempts by customer or company without an answer, in local time. */
  attemptsAt: z.array(Local).max(200),
})
export type DayFacts = z.infer<typeof DayFacts>

/** The days on which one person was absent. */
export const WeekFacts = z.strictObject({
  about: z.literal('week'),
  absentDates: z.array(z.iso.date()).max(1000),
  /** Weekdays without work, and weekend days made up for (调休). */
  holidays: z.array(z.iso.date()).max(400),
  makeUpDays: z.array(z.iso.date()).max(400),
})
export type WeekFacts = z.infer<typeof WeekFacts>

/** Where one person works today. */
export const ClockingFacts = z.strictObject({
  about: z.literal('clocking'),
  atHeadquarters: z.boolean(),
  onTrip: z.boolean(),
})
export type ClockingFacts = z.infer<typeof ClockingFacts>

/** A report and when the last one was made. */
export const ReportFacts = z.strictObject({
  about: z.literal('report'),
  /** `daily`, or the key of a weekly one. */
  report: z.string().min(1).max(40),
  lastOn: z.iso.date(),
})
export type ReportFacts = z.infer<typeof ReportFacts>

export const AttendanceFacts = z.discriminatedUnion('about', [
  DayFacts,
  WeekFacts,
  ClockingFacts,
  ReportFacts,
])
export type AttendanceFacts = z.infer<typeof AttendanceFacts>
