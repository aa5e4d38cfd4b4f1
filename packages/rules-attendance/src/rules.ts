import { amountUpTo, keyLike, shaped, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('weekly_plan')
const Time = shaped(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  '请按 18:00 的格式填写时刻。',
  'a time of day, e.g. 18:00',
)

export const LeaveKind = z.strictObject({
  key: keyLike('personal'),
  name: Words,
  paidPercent: z.int().min(0).max(100),
})
export type LeaveKind = z.infer<typeof LeaveKind>

/** Clocking, hours, leave, reports and what counts as absence (R19.1, R19.4, R19.7). */
export const AttendanceRules = z.strictObject({
  clocking: z.strictObject({
    /** Headquarters staff clock in and out; staff elsewhere attend as the work requires. */
    headquarters: z.boolean(),
    /** A traveller who passes through headquarters on a day of the itinerary. */
    traveller: z.enum(['exempt', 'clock']),
  }),
  reports: z.strictObject({
    /** Until when the report of a day may still be made. */
    dailyUntil: z.enum(['noon_next_day', 'midnight']).nullable(),
    /** What is due once a week: the plan and the feedback. */
    weekly: z.array(z.strictObject({ key: Key, name: Words })).min(1),
    /** ISO weekday (1 is Monday) and local time at which they are due. */
    weeklyDue: z.strictObject({ weekday: z.int().min(1).max(7), time: Time }).nullable(),
  }),
  absence: z.strictObject({
    /** Out of contact counts on trips only, or at headquarters as well. */
    where: z.enum(['trips', 'all']),
    /** Out of contact for longer than this counts; exactly this long does not. */
    outOfContactSeconds: z.int().min(1),
    /** Logged attempts without an answer, each so long after the one before. */
    unreachable: z
      .strictObject({
        attempts: z.int().min(1).max(20),
        minutesApart: z.int().min(0).max(1440),
      })
      .nullable(),
    costs: z.enum(['whole_day', 'whole_day_unpaid']).nullable(),
    /** Whether the person sees the ground and may answer before it counts. */
    contested: z.enum(['answer_first', 'no_route']),
  }),
  /** When somebody who clocks is late or not there; rules of before say nothing of it. */
  hours: z
    .strictObject({
      /** So many minutes after work begins, or before it ends, are still in time. */
      toleranceMinutes: z.int().min(0).max(240).nullable(),
      /** What lateness and leaving early cost in a month: nothing at first, then so much each time. */
      lapses: z.strictObject({ freeTimes: z.int().min(0).max(60), fenEach: amountUpTo(1_000) }),
      /** Whether a working day without clocking, leave or a trip can be an unexcused absence. */
      missed: z.enum(['absence', 'recorded']),
    })
    .nullish(),
  /** Kinds of leave and how much of a day’s pay each leaves; rules of before have none. */
  leave: z.strictObject({ kinds: z.array(LeaveKind).min(1).max(40).nullable() }).nullish(),
  /** How long an absence makes a case of having left (R19.7.4). */
  week: z.strictObject({
    length: z
      .strictObject({
        counting: z.enum(['calendar_days_in_a_row', 'workdays_in_a_row', 'days_in_a_year']),
        days: z.int().min(1).max(366),
      })
      .nullable(),
    /** Whether a written notice and time to reply come before the case can close. */
    notice: z.enum(['notice_and_reply', 'none']),
  }),
})
export type AttendanceRules = z.infer<typeof AttendanceRules>
