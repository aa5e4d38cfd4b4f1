import * as z from 'zod'

const Local = z.iso.datetime({ local: true, precision: -1 })

const Attempts = z.array(Local).max(200)

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
  attemptsAt: Attempts,
  /** When the person was reached, which begins the attempts anew; in local time. */
  answeredAt: Attempts.nullish(),
  /** Nothing accounts for the whole working day: no clocking, no leave, no trip. */
  missed: z.boolean().nullish(),
})
export type DayFacts = z.infer<typeof DayFacts>

/** The attempts of one day to reach one person. */
export const ReachFacts = z.strictObject({
  about: z.literal('reach'),
  onTrip: z.boolean(),
  attemptsAt: Attempts,
  answeredAt: Attempts,
})
export type ReachFacts = z.infer<typeof ReachFacts>

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

/** A report that somebody owes, and when reports of its kind were made. */
export const OwedFacts = z.strictObject({
  about: z.literal('owed'),
  report: z.string().min(1).max(40),
  /** The day of the one before: what is due next is asked about. */
  lastOn: z.iso.date(),
  /** In local time: of a daily report those of its day, of a weekly one all that are around. */
  madeAt: z.array(Local).max(400),
  now: Local,
})
export type OwedFacts = z.infer<typeof OwedFacts>

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/** One day of one person: when they work, what excuses them, and when they clocked. */
export const WorkdayFacts = z.strictObject({
  about: z.literal('workday'),
  date: z.iso.date(),
  /** The stretches of the day on which they work; none on a day off, null where no hours are known. */
  spans: z
    .array(z.tuple([TimeOfDay, TimeOfDay]))
    .max(6)
    .nullable(),
  atHeadquarters: z.boolean(),
  onTrip: z.boolean(),
  /** What they said of a day elsewhere: on site, travelling, on stand-by, in training. */
  elsewhere: z.boolean(),
  leave: z.enum(['none', 'morning', 'afternoon', 'whole']),
  /** The company announced that they have no work that day. */
  shutdown: z.boolean().nullish(),
  clockedIn: TimeOfDay.nullable(),
  clockedOut: TimeOfDay.nullable(),
  /** Whether the day is over: only then is what is missing missing. */
  isOver: z.boolean(),
})
export type WorkdayFacts = z.infer<typeof WorkdayFacts>

/** The times in a month at which one person was late or left early. */
export const LapsesFacts = z.strictObject({
  about: z.literal('lapses'),
  dates: z.array(z.iso.date()).max(200),
})
export type LapsesFacts = z.infer<typeof LapsesFacts>

const HalfDay = z.enum(['morning', 'afternoon'])

/** Leave that somebody asks for, and the working days that it covers. */
export const LeaveFacts = z.strictObject({
  about: z.literal('leave'),
  kind: z.string().min(1).max(40),
  from: z.iso.date(),
  /** From which half of the first day, and to which half of the last. */
  fromHalf: HalfDay,
  to: z.iso.date(),
  toHalf: HalfDay,
  /** The days of it on which the person would work. */
  workdays: z.array(z.iso.date()).max(400),
  /** Those of them on which the company announced that there is no work. */
  shutDays: z.array(z.iso.date()).max(400).nullish(),
})
export type LeaveFacts = z.infer<typeof LeaveFacts>

export const AttendanceFacts = z.discriminatedUnion('about', [
  DayFacts,
  ReachFacts,
  WeekFacts,
  ClockingFacts,
  ReportFacts,
  OwedFacts,
  WorkdayFacts,
  LapsesFacts,
  LeaveFacts,
])
export type AttendanceFacts = z.infer<typeof AttendanceFacts>
