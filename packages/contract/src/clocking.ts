import * as z from 'zod'
import {
  DateText,
  InstantText,
  idOf,
  Line,
  Money,
  MonthText,
  PageQuery,
  Text,
  Version,
} from './common'
import { Explanation, Refusal } from './trace'

export const ClockDirection = z.enum(['in', 'out'])
export type ClockDirection = z.infer<typeof ClockDirection>
const TimeText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Clocks in or out, now. */
export const NewClocking = z
  .strictObject({
    direction: ClockDirection,
    place: z.string().trim().max(120).default(''),
    note: z.string().trim().max(300).default(''),
  })
  .meta({ id: 'NewClocking' })
export type NewClocking = z.infer<typeof NewClocking>

/** A clocking, at the time of the company’s clock. */
export const ClockingView = z
  .strictObject({ date: DateText, time: TimeText, direction: ClockDirection })
  .meta({ id: 'Clocking' })
export type ClockingView = z.infer<typeof ClockingView>

/** Where somebody says that they are on a day. */
export const DayStatus = z.enum(['headquarters', 'on_site', 'travelling', 'standby', 'training'])
export type DayStatus = z.infer<typeof DayStatus>

export const NewDayWord = z
  .strictObject({ date: DateText, status: DayStatus, note: z.string().trim().max(300).default('') })
  .meta({ id: 'NewDayWord' })
export type NewDayWord = z.infer<typeof NewDayWord>

export const DayWordView = z
  .strictObject({ date: DateText, status: DayStatus, note: z.string() })
  .meta({ id: 'DayWord' })
export type DayWordView = z.infer<typeof DayWordView>

/** Asks for a clocking that was forgotten. */
export const NewClockCorrection = z
  .strictObject({
    date: DateText,
    direction: ClockDirection,
    time: TimeText,
    reason: Text(500),
  })
  .meta({ id: 'NewClockCorrection' })
export type NewClockCorrection = z.infer<typeof NewClockCorrection>

export const ClockCorrectionVerdict = z
  .strictObject({ approved: z.boolean(), reason: Line(300) })
  .meta({ id: 'ClockCorrectionVerdict' })
export type ClockCorrectionVerdict = z.infer<typeof ClockCorrectionVerdict>

export const ClockCorrectionView = z
  .strictObject({
    id: idOf('clock_correction'),
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    date: DateText,
    direction: ClockDirection,
    time: TimeText,
    reason: z.string(),
    requestedAt: InstantText,
    state: z.enum(['requested', 'approved', 'declined']),
    verdict: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    mayDecide: z.boolean(),
    version: Version,
  })
  .meta({ id: 'ClockCorrection' })
export type ClockCorrectionView = z.infer<typeof ClockCorrectionView>

export const ClockCorrectionQuery = PageQuery.extend({
  mine: z.enum(['true', 'false']).default('false'),
  waiting: z.enum(['true', 'false']).default('false'),
})

/** From which day on somebody works at headquarters, or elsewhere. */
export const WorkplaceWish = z
  .strictObject({ atHeadquarters: z.boolean(), from: DateText })
  .meta({ id: 'WorkplaceWish' })
export type WorkplaceWish = z.infer<typeof WorkplaceWish>

export const WorkplaceView = z
  .strictObject({
    personId: idOf('person'),
    /** Since when; null for somebody of whom nothing is on record, who counts as elsewhere. */
    from: DateText.nullable(),
    atHeadquarters: z.boolean(),
  })
  .meta({ id: 'Workplace' })
export type WorkplaceView = z.infer<typeof WorkplaceView>

/** How a day stands by the rules; `undecided` where a question of theirs is open. */
export const DayState = z.enum([
  'not_employed',
  'day_off',
  'shutdown',
  'leave',
  'trip',
  'elsewhere',
  'no_hours',
  'open',
  'to_come',
  'missed',
  'lapsed',
  'in_order',
  'undecided',
])
export type DayState = z.infer<typeof DayState>

const Lapse = z.strictObject({
  lapse: z.enum(['late', 'early', 'no_clock_in', 'no_clock_out']),
  minutes: z.int().nullable(),
})

export const AttendanceDay = z
  .strictObject({
    date: DateText,
    state: DayState,
    lapses: z.array(Lapse),
    clockedIn: TimeText.nullable(),
    clockedOut: TimeText.nullable(),
    status: DayStatus.nullable(),
    leave: z.enum(['none', 'morning', 'afternoon', 'whole']),
    trip: z.strictObject({ id: idOf('trip'), destination: z.string() }).nullable(),
    /** The announced shutdown that the day is of: nothing is due on it. */
    shutdown: z
      .strictObject({ id: idOf('stoppage'), cause: z.string(), from: DateText, to: DateText })
      .nullable(),
    /** The absence that the day was proposed as, unless it was dismissed. */
    absenceId: idOf('unexcused_absence').nullable(),
    mayBeAbsence: z.boolean(),
    explanation: Explanation.nullable(),
    refusal: Refusal.nullable(),
  })
  .meta({ id: 'AttendanceDay' })
export type AttendanceDay = z.infer<typeof AttendanceDay>

export const AttendanceMonthQuery = z.object({ personId: idOf('person').optional() })

/** A month of somebody’s, day by day. */
export const AttendanceMonth = z
  .strictObject({
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    month: MonthText,
    today: DateText,
    /** Whether they clock today, by the rules. */
    clocksToday: z.boolean(),
    atHeadquarters: z.boolean(),
    days: z.array(AttendanceDay),
    /** What being late and gone early comes to; null where nothing is known of it. */
    lapses: z
      .strictObject({
        times: z.int(),
        cost: Money,
        explanation: Explanation,
        /** That it was taken into pay, by whom. */
        deducted: z.strictObject({ by: z.string(), at: InstantText }).nullable(),
      })
      .nullable(),
    mayDeduct: z.boolean(),
    mayPlace: z.boolean(),
  })
  .meta({ id: 'AttendanceMonth' })
export type AttendanceMonth = z.infer<typeof AttendanceMonth>

/** Everybody’s month that the reader looks after, a state a day. */
export const AttendanceTeam = z
  .strictObject({
    month: MonthText,
    people: z.array(
      z.strictObject({
        person: z.strictObject({ id: idOf('person'), name: z.string() }),
        days: z.array(z.strictObject({ date: DateText, state: DayState })),
      }),
    ),
  })
  .meta({ id: 'AttendanceTeam' })
export type AttendanceTeam = z.infer<typeof AttendanceTeam>

/** Takes what a month’s lateness costs by the rules into the month’s pay. */
export const LapseDeduction = z
  .strictObject({ personId: idOf('person') })
  .meta({ id: 'LapseDeduction' })
export type LapseDeduction = z.infer<typeof LapseDeduction>
