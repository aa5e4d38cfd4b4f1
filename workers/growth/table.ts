import type {
  CareerGoalView,
  Explanation,
  GrowthRecordView,
  PromotionState,
  TrainingPlaceView,
  TrainingSessionView,
} from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What people have shown, as it was written; one that should not count says so. */
export const growthRecords = sqliteTable(
  'growth_records',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    kind: text('kind').$type<GrowthRecordView['kind']>().notNull(),
    /** Key of the test or the requirement; a certificate is known by its name. */
    subject: text('subject').notNull(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    forLevel: integer('for_level'),
    onDate: text('on_date').notNull(),
    until: text('until'),
    result: text('result').notNull(),
    evidence: text('evidence').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    takenBackBy: text('taken_back_by'),
    takenBackByName: text('taken_back_by_name'),
    takenBackAtMs: integer('taken_back_at_ms'),
    takenBackReason: text('taken_back_reason'),
    /** The day for which the person was told that it runs out. */
    toldUntil: text('told_until'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** That a level is asked for, what the rules made of it, and what was decided. */
export const promotions = sqliteTable(
  'promotions',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    fromLevel: integer('from_level').notNull(),
    toLevel: integer('to_level').notNull(),
    askedOn: text('asked_on').notNull(),
    ground: text('ground').notNull(),
    /** Why, where a condition is not met. */
    exception: text('exception'),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    eligible: integer('eligible', { mode: 'boolean' }).notNull(),
    /** As it was when it was asked for, and once it is decided as it was then. */
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>().notNull(),
    askedBy: text('asked_by').notNull(),
    askedByName: text('asked_by_name').notNull(),
    askedAtMs: integer('asked_at_ms').notNull(),
    state: text('state').$type<PromotionState>().notNull(),
    endedBy: text('ended_by'),
    endedByName: text('ended_by_name'),
    endedAtMs: integer('ended_at_ms'),
    endedReason: text('ended_reason'),
    /** From when the level holds, and is paid. */
    levelFrom: text('level_from'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What a company trains for in some months. */
export const trainingPlans = sqliteTable(
  'training_plans',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    title: text('title').notNull(),
    fromDate: text('from_date').notNull(),
    until: text('until').notNull(),
    purpose: text('purpose').notNull(),
    madeBy: text('made_by').notNull(),
    madeByName: text('made_by_name').notNull(),
    madeAtMs: integer('made_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** A day of training, of a plan. */
export const trainingSessions = sqliteTable(
  'training_sessions',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    planId: text('plan_id').notNull(),
    title: text('title').notNull(),
    onDate: text('on_date').notNull(),
    place: text('place').notNull(),
    trainer: text('trainer').notNull(),
    state: text('state').$type<TrainingSessionView['state']>().notNull(),
    madeBy: text('made_by').notNull(),
    madeByName: text('made_by_name').notNull(),
    madeAtMs: integer('made_at_ms').notNull(),
    /** Held, or cancelled: by whom and why. */
    endedBy: text('ended_by'),
    endedByName: text('ended_by_name'),
    endedAtMs: integer('ended_at_ms'),
    endedReason: text('ended_reason'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Somebody at a session: what they answered, whether they were there, and with what result. */
export const trainingPlaces = sqliteTable(
  'training_places',
  {
    companyId: text('company_id').notNull(),
    sessionId: text('session_id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    answer: text('answer').$type<TrainingPlaceView['answer']>().notNull(),
    answerNote: text('answer_note').notNull(),
    answeredAtMs: integer('answered_at_ms'),
    attended: integer('attended', { mode: 'boolean' }),
    result: text('result'),
    resultNote: text('result_note').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.sessionId, t.personId] })],
)

/** What somebody aims at. */
export const careerGoals = sqliteTable(
  'career_goals',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    goal: text('goal').notNull(),
    steps: text('steps').notNull(),
    byDate: text('by_date').notNull(),
    state: text('state').$type<CareerGoalView['state']>().notNull(),
    setBy: text('set_by').notNull(),
    setByName: text('set_by_name').notNull(),
    setAtMs: integer('set_at_ms').notNull(),
    endedByName: text('ended_by_name'),
    endedAtMs: integer('ended_at_ms'),
    endedNote: text('ended_note'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
