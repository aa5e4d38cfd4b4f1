import * as z from 'zod'
import { DateText, idOf } from './common'

/**
 * What keeps somebody from approving a run who holds the right to: they calculated it; they recorded
 * or took back a reward or a penalty of its month; they wrote down, corrected or took away an employment,
 * recorded or ended a station, recorded days on site or a completion, ended leave early or took it back, or
 * said how a crew shares, and nobody else has approved pay by that yet; they took back verified work of its
 * month; they recorded or took back a shutdown that reaches into it, or what was given back of pay that it
 * counts; it pays them.
 */
export const ApprovalBar = z.enum([
  'calculated',
  'line',
  'employment',
  'station',
  'field_days',
  'stoppage',
  'given_back',
  'completion',
  'leave',
  'work_taken_back',
  'crew_shares',
  'own_pay',
])
export type ApprovalBar = z.infer<typeof ApprovalBar>

/** Everybody who holds the right to approve pay, and how each stands to one run. */
export const PayApprovers = z
  .strictObject({
    /** The first day on which the run can be approved: the last on which it pays anyone for work. */
    fromDay: DateText,
    people: z.array(
      z.strictObject({
        personId: idOf('person'),
        personName: z.string(),
        /** Null for whoever may. */
        barredBy: ApprovalBar.nullable(),
      }),
    ),
    /**
     * Where nobody may: somebody who does once a separate run has paid them, and who can approve that.
     * Null where somebody may, and where there is no such way.
     */
    wayOut: z
      .strictObject({
        personId: idOf('person'),
        personName: z.string(),
        approverName: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'PayApprovers' })
export type PayApprovers = z.infer<typeof PayApprovers>
