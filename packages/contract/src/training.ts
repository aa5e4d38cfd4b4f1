import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Text, Version } from './common'

const Person = z.strictObject({ id: idOf('person'), name: z.string() })
const Result = z.string().regex(/^(passed|failed|(100|\d{1,2})(\.\d{1,2})?)$/)

/** What the company trains for in some months. */
export const NewTrainingPlan = z
  .strictObject({
    title: Line(120),
    from: DateText,
    until: DateText,
    purpose: Text(2_000).optional(),
  })
  .meta({ id: 'NewTrainingPlan' })
export type NewTrainingPlan = z.infer<typeof NewTrainingPlan>

/** A day of training, and who is asked to it. */
export const NewTrainingSession = z
  .strictObject({
    title: Line(120),
    on: DateText,
    place: Line(120).optional(),
    trainer: Line(120).optional(),
    participantIds: z.array(idOf('person')).min(1).max(100),
  })
  .meta({ id: 'NewTrainingSession' })
export type NewTrainingSession = z.infer<typeof NewTrainingSession>

/** Whether one comes; why not, if not. */
export const TrainingAnswer = z
  .strictObject({ coming: z.boolean(), note: Line(300).optional() })
  .meta({ id: 'TrainingAnswer' })
export type TrainingAnswer = z.infer<typeof TrainingAnswer>

/** Who was there, and with what result; everyone who was asked is said of. */
export const TrainingAttendance = z
  .strictObject({
    people: z
      .array(
        z.strictObject({
          personId: idOf('person'),
          attended: z.boolean(),
          result: Result.optional(),
          note: Line(300).optional(),
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({ id: 'TrainingAttendance' })
export type TrainingAttendance = z.infer<typeof TrainingAttendance>

export const TrainingCancellation = z
  .strictObject({ reason: Line(300) })
  .meta({ id: 'TrainingCancellation' })
export type TrainingCancellation = z.infer<typeof TrainingCancellation>

export const TrainingPlaceView = z
  .strictObject({
    person: Person,
    answer: z.enum(['asked', 'coming', 'not_coming']),
    answerNote: z.string(),
    attended: z.boolean().nullable(),
    result: Result.nullable(),
    resultNote: z.string(),
  })
  .meta({ id: 'TrainingPlace' })
export type TrainingPlaceView = z.infer<typeof TrainingPlaceView>

/** A session as its reader sees it: everyone’s places, or one’s own alone. */
export const TrainingSessionView = z
  .strictObject({
    id: idOf('training_session'),
    planId: idOf('training_plan'),
    planTitle: z.string(),
    title: z.string(),
    on: DateText,
    place: z.string(),
    trainer: z.string(),
    state: z.enum(['planned', 'held', 'cancelled']),
    ended: z.strictObject({ by: z.string(), at: InstantText, reason: z.string() }).nullable(),
    places: z.array(TrainingPlaceView),
    mayAnswer: z.boolean(),
    mayEnd: z.boolean(),
    version: Version,
  })
  .meta({ id: 'TrainingSession' })
export type TrainingSessionView = z.infer<typeof TrainingSessionView>

export const TrainingPlanRow = z
  .strictObject({
    id: idOf('training_plan'),
    title: z.string(),
    from: DateText,
    until: DateText,
    purpose: z.string(),
    madeBy: z.string(),
  })
  .meta({ id: 'TrainingPlanRow' })
export type TrainingPlanRow = z.infer<typeof TrainingPlanRow>

export const TrainingPlanView = z
  .strictObject({
    ...TrainingPlanRow.shape,
    sessions: z.array(TrainingSessionView),
    mayManage: z.boolean(),
  })
  .meta({ id: 'TrainingPlan' })
export type TrainingPlanView = z.infer<typeof TrainingPlanView>

/** What somebody aims at, by when, and how (R11.3.4). */
export const NewCareerGoal = z
  .strictObject({ goal: Line(200), steps: Text(2_000).optional(), by: DateText })
  .meta({ id: 'NewCareerGoal' })
export type NewCareerGoal = z.infer<typeof NewCareerGoal>

export const CareerGoalEnd = z
  .strictObject({ reached: z.boolean(), note: Line(300).optional() })
  .meta({ id: 'CareerGoalEnd' })
export type CareerGoalEnd = z.infer<typeof CareerGoalEnd>

export const CareerGoalView = z
  .strictObject({
    id: idOf('career_goal'),
    goal: z.string(),
    steps: z.string(),
    by: DateText,
    state: z.enum(['open', 'reached', 'dropped']),
    setBy: z.string(),
    ended: z.strictObject({ by: z.string(), at: InstantText, note: z.string() }).nullable(),
    mayEnd: z.boolean(),
    version: Version,
  })
  .meta({ id: 'CareerGoal' })
export type CareerGoalView = z.infer<typeof CareerGoalView>
