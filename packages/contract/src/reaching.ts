import * as z from 'zod'
import { DateText, InstantText, idOf, Line, LocalText, PageQuery } from './common'
import { Explanation, Refusal } from './trace'

/** How somebody was tried to be reached. */
export const ReachMeans = z.enum(['phone', 'message', 'mail', 'in_person'])
export type ReachMeans = z.infer<typeof ReachMeans>

/** An attempt to reach somebody, written down as evidence (R19.7.3). Nothing counts by it. */
export const NewReachAttempt = z
  .strictObject({
    personId: idOf('person'),
    /** When, where the company is. */
    at: LocalText,
    means: ReachMeans,
    /** The number, address or place that was tried. */
    to: Line(120),
    /** Whether the person was reached. */
    answered: z.boolean(),
    note: z.string().trim().max(500).default(''),
  })
  .meta({ id: 'NewReachAttempt' })
export type NewReachAttempt = z.infer<typeof NewReachAttempt>

/** What was written down of an attempt, by whom, and when. */
export const ReachAttemptView = z
  .strictObject({
    at: LocalText,
    means: ReachMeans,
    to: z.string(),
    answered: z.boolean(),
    note: z.string(),
    by: z.string(),
    recordedAt: InstantText,
  })
  .meta({ id: 'ReachAttempt' })
export type ReachAttemptView = z.infer<typeof ReachAttemptView>

/** Takes an attempt back that was written down by mistake: it stays on record, and counts for nothing. */
export const ReachWithdrawal = z.strictObject({ reason: Line(300) }).meta({ id: 'ReachWithdrawal' })
export type ReachWithdrawal = z.infer<typeof ReachWithdrawal>

/** An attempt as it is on record, and whether it was taken back. */
const onRecord = {
  id: idOf('reach_attempt'),
  ...ReachAttemptView.shape,
  takenBack: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
}

export const ReachAttemptRow = z
  .strictObject({
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    ...onRecord,
  })
  .meta({ id: 'ReachAttemptRow' })
export type ReachAttemptRow = z.infer<typeof ReachAttemptRow>

export const DayAttempt = z
  .strictObject({
    ...onRecord,
    /** Whether the reader may take it back: whoever wrote it down, before the day is proposed. */
    mayTakeBack: z.boolean(),
  })
  .meta({ id: 'DayAttempt' })
export type DayAttempt = z.infer<typeof DayAttempt>

export const ReachAttemptQuery = PageQuery.extend({
  mine: z.enum(['true', 'false']).default('false'),
})

/** The attempts of a day to reach somebody, and what they come to by the rules. */
export const ReachDay = z
  .strictObject({
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    date: DateText,
    attempts: z.array(DayAttempt),
    /** How many count, of how many it takes; null while a question of the rules is open. */
    found: z
      .strictObject({
        tried: z.int(),
        needed: z.int(),
        isGround: z.boolean(),
        explanation: Explanation,
      })
      .nullable(),
    refusal: Refusal.nullable(),
    /** The absence that the day was proposed as, unless it was dismissed. */
    absenceId: idOf('unexcused_absence').nullable(),
    /** Whether the reader may propose the day as an absence on this ground. */
    mayPropose: z.boolean(),
  })
  .meta({ id: 'ReachDay' })
export type ReachDay = z.infer<typeof ReachDay>
