import * as z from 'zod'
import { DateText, InstantText, idOf, Line, PageQuery, Text, Version, Words } from './common'
import { EmploymentStatus } from './employment'
import { Explanation, Refusal } from './trace'
import { CareerGoalView, TrainingSessionView } from './training'

const Person = z.strictObject({ id: idOf('person'), name: z.string() })
const Key = z.string().min(1).max(40)
const Level = z.int().min(1).max(99)
const Said = z.strictObject({ by: z.string(), at: InstantText, reason: z.string() })

/** How a test or an assessment went: the assessors' word, or a mark. */
export const TestResult = z
  .string()
  .regex(/^(passed|failed|(100|\d{1,2})(\.\d{1,2})?)$/)
  .meta({ id: 'TestResult' })

const about = {
  personId: idOf('person'),
  /** The day of the test, or from which a certificate counts. */
  on: DateText,
  /** What it rests on: the paper, its number, where it is kept. */
  evidence: Text(2_000),
}

/**
 * Something that a person has shown: a test for a level by the rules of moving up, what a post asks
 * for by the rules of qualifications or confirmation by those of pay, or a certificate beside them.
 */
export const NewGrowthRecord = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('level_test'),
      ...about,
      test: Key,
      forLevel: Level,
      result: TestResult,
    }),
    z.strictObject({
      kind: z.literal('requirement'),
      ...about,
      requirement: z.string().min(1).max(80),
      result: TestResult,
      /** The last day on which it counts. */
      until: DateText.nullable(),
    }),
    z.strictObject({
      kind: z.literal('certificate'),
      ...about,
      name: Line(120),
      until: DateText.nullable(),
    }),
  ])
  .meta({ id: 'NewGrowthRecord' })
export type NewGrowthRecord = z.infer<typeof NewGrowthRecord>

export const GrowthRecordView = z
  .strictObject({
    id: idOf('growth_record'),
    person: Person,
    kind: z.enum(['level_test', 'requirement', 'certificate']),
    name: Words,
    forLevel: Level.nullable(),
    on: DateText,
    until: DateText.nullable(),
    result: TestResult,
    evidence: z.string(),
    recorded: z.strictObject({ by: z.string(), at: InstantText }),
    /** That it does not count, by whom and why. */
    takenBack: Said.nullable(),
    mayTakeBack: z.boolean(),
    version: Version,
  })
  .meta({ id: 'GrowthRecord' })
export type GrowthRecordView = z.infer<typeof GrowthRecordView>

/** Says that a record does not count: it stays, with the reason. */
export const GrowthRecordTakenBack = z
  .strictObject({ reason: Line(300) })
  .meta({ id: 'GrowthRecordTakenBack' })
export type GrowthRecordTakenBack = z.infer<typeof GrowthRecordTakenBack>

/** Asks for a level: for oneself, or for somebody else. */
export const NewPromotion = z
  .strictObject({
    personId: idOf('person'),
    toLevel: Level,
    ground: Text(2_000),
    /** Why the level is to be given though a condition is not met; never by the person. */
    exception: Text(2_000).optional(),
  })
  .meta({ id: 'NewPromotion' })
export type NewPromotion = z.infer<typeof NewPromotion>

export const PromotionDecision = z
  .strictObject({ approved: z.boolean(), reason: Text(2_000).optional() })
  .meta({ id: 'PromotionDecision' })
export type PromotionDecision = z.infer<typeof PromotionDecision>

export const PromotionState = z.enum(['asked', 'approved', 'declined', 'withdrawn'])
export type PromotionState = z.infer<typeof PromotionState>

/** Levels that were asked for: all of them, or those that wait for a decision. */
export const PromotionQuery = PageQuery.extend({ state: z.literal('asked').optional() })

export const PromotionView = z
  .strictObject({
    id: idOf('promotion'),
    person: Person,
    fromLevel: Level,
    toLevel: Level,
    askedOn: DateText,
    ground: z.string(),
    asked: z.strictObject({ by: z.string(), at: InstantText, isOwn: z.boolean() }),
    eligible: z.boolean(),
    exception: z.string().nullable(),
    /** Each condition with its clause, as it was when it was asked for, or decided. */
    explanation: Explanation,
    state: PromotionState,
    ended: Said.nullable(),
    /** From when the level holds, and is paid. */
    levelFrom: DateText.nullable(),
    mayDecide: z.boolean(),
    mayWithdraw: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Promotion' })
export type PromotionView = z.infer<typeof PromotionView>

/** Where a person stands, what the next level takes, and what they have shown. */
export const GrowthView = z
  .strictObject({
    person: Person,
    /** As what they are employed today; null where nothing is on record. */
    standing: z
      .strictObject({
        status: EmploymentStatus,
        level: Level.nullable(),
        levelSince: DateText.nullable(),
        enteredOn: DateText,
      })
      .nullable(),
    /** The next level: whether each condition is met, with its clause. */
    next: z
      .strictObject({
        level: Level,
        eligible: z.boolean(),
        earliestOn: DateText,
        explanation: Explanation,
      })
      .nullable(),
    /** Of somebody on probation: what confirmation takes, with its clauses, as things are today. */
    confirmation: z
      .strictObject({
        ready: z.boolean(),
        since: DateText,
        /** The last day that probation may last to. */
        until: DateText,
        explanation: Explanation,
      })
      .nullable(),
    /** Why nothing is said of a next level. */
    refusal: Refusal.nullable(),
    /** What the posts that they hold ask for, by the rules of qualifications. */
    posts: z.array(
      z.strictObject({
        key: z.string(),
        name: Words,
        qualified: z.boolean().nullable(),
        mayWork: z.boolean().nullable(),
        explanation: Explanation.nullable(),
        refusal: Refusal.nullable(),
      }),
    ),
    records: z.array(GrowthRecordView),
    promotions: z.array(PromotionView),
    /** Sessions that they were asked to, the latest first, with their own place alone. */
    trainings: z.array(TrainingSessionView),
    goals: z.array(CareerGoalView),
    maySetGoal: z.boolean(),
    /** What the rules name and can be recorded: tests of a level, and what posts ask for. */
    tests: z.array(z.strictObject({ key: z.string(), name: Words })),
    requirements: z.array(z.strictObject({ key: z.string(), name: Words })),
    mayRecord: z.boolean(),
    mayAsk: z.boolean(),
    /** Whether the reader may ask though a condition is not met. */
    mayExcept: z.boolean(),
  })
  .meta({ id: 'Growth' })
export type GrowthView = z.infer<typeof GrowthView>
