import * as z from 'zod'
import { InstantText, idOf, PeriodText, Text, Version, Words } from './common'
import { Score } from './scores'

export const NewCalibration = z
  .strictObject({
    period: PeriodText,
    /** The form whose sheets are calibrated. */
    ruleSetId: idOf('appraisal_form'),
    /** Of one group’s people alone: those who are in it now, its leader among them. */
    groupId: idOf('group').optional(),
  })
  .meta({ id: 'NewCalibration' })
export type NewCalibration = z.infer<typeof NewCalibration>

/** A result as calibrations compare it. */
const ShortResult = z
  .strictObject({ totalPoints: z.string(), grade: z.string(), gradeName: Words })
  .meta({ id: 'ShortResult' })
export type ShortResult = z.infer<typeof ShortResult>

/** One change of a result in calibration, in its order. */
export const CalibratedChange = z
  .strictObject({
    before: ShortResult,
    after: ShortResult,
    reason: z.string(),
    /** By name, as of then. */
    by: z.string(),
    at: InstantText,
  })
  .meta({ id: 'CalibratedChange' })
export type CalibratedChange = z.infer<typeof CalibratedChange>

/** What a result is to be instead: other points, which have their grade by the rules, or another grade. */
export const CalibrationWish = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('points'), totalPoints: Score, reason: Text(2_000) }),
    z.strictObject({ by: z.literal('grade'), grade: z.string().max(60), reason: Text(2_000) }),
  ])
  .meta({ id: 'CalibrationWish' })
export type CalibrationWish = z.infer<typeof CalibrationWish>

export const CalibrationRow = z
  .strictObject({
    id: idOf('calibration'),
    period: PeriodText,
    ruleSetId: idOf('rule_set'),
    form: Words,
    /** Of one group alone, with its name as of then. */
    groupId: idOf('group').nullable(),
    groupName: z.string().nullable(),
    state: z.enum(['open', 'closed']),
    openedBy: z.string(),
    openedAt: InstantText,
    closedBy: z.string().nullable(),
    closedAt: InstantText.nullable(),
    version: Version,
  })
  .meta({ id: 'CalibrationRow' })
export type CalibrationRow = z.infer<typeof CalibrationRow>

/** A calibration with what waits in it: each result as its scores have it, and as it is now; by name, page by page. */
export const CalibrationView = CalibrationRow.extend({
  /** The grades, the highest first; without the reader’s own result, while that is not told. */
  grades: z.array(
    z.strictObject({
      grade: z.string(),
      name: Words,
      /** How many have it by their scores, and as it is now. */
      scored: z.int(),
      now: z.int(),
      leastPercent: z.int().nullable(),
      mostPercent: z.int().nullable(),
      /** Where it is now not as the rules spread it; nothing is changed by it. */
      hint: Words.nullable(),
    }),
  ),
  results: z.array(
    z.strictObject({
      appraisalId: idOf('appraisal'),
      personName: z.string(),
      /** Null of the reader’s own, while it is not told. */
      scored: ShortResult.nullable(),
      now: ShortResult.nullable(),
      changes: z.array(CalibratedChange),
      /** Whether the reader may change it: never their own, nor one that they gave. */
      mayChange: z.boolean(),
      /** The sheet’s, for changing its result. */
      version: Version,
    }),
  ),
  /** Where the next page of results starts; null on the last one. */
  nextCursor: z.string().nullable(),
  /** Of all results: those that are not told yet, and those that were changed here. */
  waiting: z.int(),
  changed: z.int(),
  /** Sheets of its form, period and group that are still being scored: what is closed leaves them out. */
  stillScored: z.int(),
}).meta({ id: 'Calibration' })
export type CalibrationView = z.infer<typeof CalibrationView>
