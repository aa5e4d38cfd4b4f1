import * as z from 'zod'
import { AppraisalAppeal, AppraisalStanding } from './appraisal-appeals'
import { CalibratedChange } from './calibrations'
import { DateText, InstantText, idOf, PeriodText, Text, Version, Words } from './common'
import { ReportCounts } from './reporting'
import { ReviewView } from './reviews'
import { Score, ScoresByKey } from './scores'
import { SatisfactionView } from './surveys'
import { Explanation, Refusal } from './trace'

export const NewAppraisal = z
  .strictObject({
    /** Whom it is about: a person or, by a form about departments, a group. One of the two. */
    personId: idOf('person').optional(),
    groupId: idOf('group').optional(),
    /** What is appraised: a period or a project, once that is completed. One of the two. */
    period: PeriodText.optional(),
    projectId: idOf('project').optional(),
    /** The form, where the period is appraised by more than one. */
    ruleSetId: idOf('appraisal_form').optional(),
  })
  .meta({ id: 'NewAppraisal' })
export type NewAppraisal = z.infer<typeof NewAppraisal>

/** By when a sheet of the period is due; null where its rules name no day of it. */
const Due = {
  dueOn: DateText.nullable(),
  /** Whether that day has passed and the sheet is not completed. */
  overdue: z.boolean(),
}

/** A rule set that a period is appraised by: scored by one person, or by several groups. */
export const AppraisalForm = z
  .strictObject({
    ruleSetId: idOf('rule_set'),
    title: Words,
    by: z.enum(['criteria', 'raters']),
    about: z.enum(['person', 'department']),
    ...Due,
  })
  .meta({ id: 'AppraisalForm' })
export type AppraisalForm = z.infer<typeof AppraisalForm>

/** Scores so far; a criterion not yet scored is left out, never counted as zero. */
export const AppraisalScores = z
  .strictObject({ scores: ScoresByKey, comment: Text(2_000).optional() })
  .meta({ id: 'AppraisalScores' })
export type AppraisalScores = z.infer<typeof AppraisalScores>

/**
 * What the person's tickets of the period came to by its end, offered to whoever scores and never
 * scored by itself: those opened in it that they have, how many are closed, and which promises were late.
 */
export const DeskFacts = z
  .strictObject({
    tickets: z.int(),
    closed: z.int(),
    firstResponseBreached: z.int(),
    resolutionBreached: z.int(),
    /** Merged or withdrawn before it was kept or broken; left out of what was kept before 2027. */
    firstResponseEnded: z.int().optional(),
    resolutionEnded: z.int().optional(),
  })
  .meta({ id: 'DeskFacts' })
export type DeskFacts = z.infer<typeof DeskFacts>

/** What a sheet's scores come to, and how. */
export const AppraisalResult = z
  .strictObject({
    totalPoints: z.string(),
    grade: z.string(),
    gradeName: Words,
    /** True while the sheet rests on a reading that is not settled (R19.10). */
    provisional: z.boolean(),
    explanation: Explanation,
    /** Of a review: the mean of each group that gave a score. */
    groupMeans: z.record(z.string(), z.string()).optional(),
    /** What customers had answered by then; left out where nobody had been asked. */
    satisfaction: SatisfactionView.optional(),
    /** What their tickets had come to by then; left out where there were none. */
    deskFacts: DeskFacts.optional(),
    /** How the reports that they owed stood by then; left out where none was owed. */
    reportFacts: ReportCounts.optional(),
  })
  .meta({ id: 'AppraisalResult' })
export type AppraisalResult = z.infer<typeof AppraisalResult>

export const AppraisalView = z
  .strictObject({
    id: idOf('appraisal'),
    personId: idOf('person'),
    personName: z.string(),
    /** Of a sheet about a department: the group; the person is its leader, and the name the group’s. */
    groupId: idOf('group').nullable(),
    /** Of a sheet about a project: its name as of then. The period is the month of its last day. */
    projectName: z.string().nullable(),
    period: PeriodText,
    /** The title of its form. */
    form: Words,
    by: z.enum(['criteria', 'raters']),
    ...Due,
    /** `calibrating` once it is scored, while its result waits to be told. */
    state: z.enum(['open', 'calibrating', 'completed']),
    /** The sheet's criteria, as the rule version it is pinned to has them. */
    parts: z.array(
      z.strictObject({
        key: z.string(),
        name: Words,
        maximum: z.string(),
        criteria: z.array(
          z.strictObject({
            key: z.string(),
            name: Words,
            maximum: z.string(),
            clauses: z.array(z.string()),
          }),
        ),
      }),
    ),
    /** Of a review by several groups; null where one person fills the sheet in. */
    review: ReviewView.nullable(),
    /** Those that count today. */
    scores: z.record(z.string(), Score),
    comment: z.string(),
    /** What counts today: of a sheet whose appeal changed it, the changed result. */
    result: AppraisalResult.nullable(),
    /** The result as it was completed, where an appeal changed it since. */
    firstResult: AppraisalResult.nullable(),
    firstScores: z.record(z.string(), Score).nullable(),
    /** What the scores came to, where that was changed in calibration before it was told; and the changes. */
    calibration: z
      .strictObject({ scored: AppraisalResult, changes: z.array(CalibratedChange) })
      .nullable(),
    standing: AppraisalStanding.nullable(),
    /** Whether the result counts for nothing today, because an appeal runs. */
    frozen: z.boolean(),
    /** Null while the sheet is being scored. */
    appeal: AppraisalAppeal.nullable(),
    /**
     * What customers say of the person's closings of the period, for whoever scores: as it is now,
     * and once completed as it was then. Null where nobody was asked.
     */
    satisfaction: SatisfactionView.nullable(),
    /** The same of the desk. Null where the person had no tickets of the period. */
    deskFacts: DeskFacts.nullable(),
    /** The same of the reports that they owed. Null where none was owed. */
    reportFacts: ReportCounts.nullable(),
    /** Why there is no result yet: the missing score or the question to decide. */
    refusal: Refusal.nullable(),
    completedAt: InstantText.nullable(),
    completedBy: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'Appraisal' })
export type AppraisalView = z.infer<typeof AppraisalView>

export const AppraisalRow = z
  .strictObject({
    id: idOf('appraisal'),
    personId: idOf('person'),
    personName: z.string(),
    /** Of a sheet about a department: the group; the person is its leader, and the name the group’s. */
    groupId: idOf('group').nullable(),
    /** Of a sheet about a project: its name as of then. The period is the month of its last day. */
    projectName: z.string().nullable(),
    period: PeriodText,
    ruleSetId: idOf('rule_set'),
    form: Words,
    ...Due,
    state: z.enum(['open', 'calibrating', 'completed']),
    totalPoints: z.string().nullable(),
    gradeName: Words.nullable(),
    provisional: z.boolean(),
    standing: AppraisalStanding.nullable(),
    frozen: z.boolean(),
  })
  .meta({ id: 'AppraisalRow' })
export type AppraisalRow = z.infer<typeof AppraisalRow>
