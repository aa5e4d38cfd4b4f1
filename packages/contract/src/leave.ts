import * as z from 'zod'
import {
  DateText,
  InstantText,
  idOf,
  Line,
  MonthText,
  PageQuery,
  Text,
  Version,
  Words,
} from './common'
import { Explanation } from './trace'

export const HalfDay = z.enum(['morning', 'afternoon'])
export type HalfDay = z.infer<typeof HalfDay>

/** Asks for leave: from half a day to half a day, and who stands in meanwhile. */
export const NewLeave = z
  .strictObject({
    personId: idOf('person'),
    /** One of the kinds that the rules name. */
    kind: z.string().min(1).max(40),
    from: DateText,
    fromHalf: HalfDay.default('morning'),
    to: DateText,
    toHalf: HalfDay.default('afternoon'),
    reason: Text(1_000),
    standInId: idOf('person').nullable().default(null),
  })
  .meta({ id: 'NewLeave' })
export type NewLeave = z.infer<typeof NewLeave>

export const LeaveVerdict = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('approved'), reason: Line(300).nullable().default(null) }),
    z.strictObject({ verdict: z.literal('declined'), reason: Line(300) }),
  ])
  .meta({ id: 'LeaveVerdict' })
export type LeaveVerdict = z.infer<typeof LeaveVerdict>

export const LeaveWithdrawal = z.strictObject({ reason: Line(300) }).meta({ id: 'LeaveWithdrawal' })
export type LeaveWithdrawal = z.infer<typeof LeaveWithdrawal>

/** Somebody is back before their leave ends: from which half day on. */
export const LeaveReturn = z
  .strictObject({ on: DateText, half: HalfDay, reason: Line(300) })
  .meta({ id: 'LeaveReturn' })
export type LeaveReturn = z.infer<typeof LeaveReturn>

export const LeaveState = z.enum(['requested', 'approved', 'declined', 'withdrawn'])
export type LeaveState = z.infer<typeof LeaveState>

const Person = z.strictObject({ id: idOf('person'), name: z.string() })

export const LeaveRow = z
  .strictObject({
    id: idOf('leave_request'),
    person: Person,
    kind: z.string(),
    kindName: Words,
    from: DateText,
    fromHalf: HalfDay,
    to: DateText,
    toHalf: HalfDay,
    /** Working days that it takes, or took where it was cut short: `1.5`. */
    days: z.string(),
    state: LeaveState,
    /** Since which half day the person is back, where it was cut short, and why. */
    cutShort: z
      .strictObject({
        on: DateText,
        half: HalfDay,
        reason: z.string(),
        by: z.string(),
        at: InstantText,
      })
      .nullable(),
  })
  .meta({ id: 'LeaveRow' })
export type LeaveRow = z.infer<typeof LeaveRow>

export const LeaveQuery = PageQuery.extend({
  mine: z.enum(['true', 'false']).default('false'),
  /** Only what nobody has decided yet. */
  waiting: z.enum(['true', 'false']).default('false'),
})

export const LeaveView = z
  .strictObject({
    ...LeaveRow.shape,
    reason: z.string(),
    standIn: Person.nullable(),
    /** How much of a day’s pay its days leave. */
    paidPercent: z.int(),
    explanation: Explanation,
    requested: z.strictObject({ by: z.string(), at: InstantText }),
    verdict: z
      .strictObject({ reason: z.string().nullable(), by: z.string(), at: InstantText })
      .nullable(),
    withdrawal: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    /** The announced shutdowns that reach into it: their days take no leave. */
    shutdowns: z.array(
      z.strictObject({ id: idOf('stoppage'), cause: z.string(), from: DateText, to: DateText }),
    ),
    mayCutShort: z.boolean(),
    mayDecide: z.boolean(),
    mayWithdraw: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Leave' })
export type LeaveView = z.infer<typeof LeaveView>

/** What one may ask for, and whom one may ask to stand in. */
export const LeaveChoices = z
  .strictObject({
    kinds: z.array(z.strictObject({ key: z.string(), name: Words, paidPercent: z.int() })),
  })
  .meta({ id: 'LeaveChoices' })
export type LeaveChoices = z.infer<typeof LeaveChoices>

export const AwayQuery = z.object({ month: MonthText })

/** Who is away in a month, and who stands in; not why somebody has leave. */
export const AwayView = z
  .strictObject({
    month: MonthText,
    away: z.array(
      z.strictObject({
        person: Person,
        why: z.enum(['leave', 'trip']),
        from: DateText,
        fromHalf: HalfDay,
        to: DateText,
        toHalf: HalfDay,
        standIn: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Away' })
export type AwayView = z.infer<typeof AwayView>
