import type { AppraisalResult, RatingFormView, ShortResult } from '@bylaw/contract'
import type { SecondRoundGround } from '@bylaw/rules-appraisal'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One person's or department's sheet of one period and form, pinned to the rule version it was opened under. */
export const appraisals = sqliteTable(
  'appraisals',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    period: text('period').notNull(),
    state: text('state', { enum: ['open', 'completed'] }).notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    scores: text('scores', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** Whoever gave any of the scores so far. */
    scorers: text('scorers', { mode: 'json' }).$type<readonly string[]>().notNull(),
    comment: text('comment').notNull(),
    /** Written once, at completion. */
    result: text('result', { mode: 'json' }).$type<AppraisalResult>(),
    openedBy: text('opened_by').notNull(),
    openedAtMs: integer('opened_at_ms').notNull(),
    completedBy: text('completed_by'),
    completedByName: text('completed_by_name'),
    completedAtMs: integer('completed_at_ms'),
    version: integer('version').notNull(),
    /** Of a review by several groups: what they gave. Written once, at completion. */
    ratings: text('ratings', { mode: 'json' }).$type<Ratings>(),
    /** When whoever owes something is reminded; null once they were, or if it was opened later. */
    remindAtMs: integer('remind_at_ms'),
    /** When they are told that the time is over; null once they were, or if it was opened later. */
    tellOverAtMs: integer('tell_over_at_ms'),
    /** Of a review that all rated anew. Written once, as that is opened. */
    secondRound: text('second_round', { mode: 'json' }).$type<SecondRound>(),
    /** Of a sheet about a department: the group. Its leader is the person, its name theirs. */
    groupId: text('group_id'),
    /** Who was in the group when the sheet was opened. */
    members: text('members', { mode: 'json' }).$type<readonly string[]>(),
    /** Of a sheet about a project: which, with its name and its last day as of then. */
    projectId: text('project_id'),
    projectName: text('project_name'),
    projectEndedOn: text('project_ended_on'),
    /** Of a sheet that waits in a calibration, or waited: which, and what its scores came to. */
    calibrationId: text('calibration_id'),
    scored: text('scored', { mode: 'json' }).$type<AppraisalResult>(),
    /** What was changed there, each with its reason, in its order; only added to. */
    calibrated: text('calibrated', { mode: 'json' }).$type<readonly Calibrated[]>(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** One change of a result in calibration. */
export interface Calibrated {
  readonly before: ShortResult
  readonly after: AppraisalResult
  readonly reason: string
  readonly personId: string
  readonly personName: string
  readonly atMs: number
}

/** Why all rate anew and until when, and what the first round gave. */
export interface SecondRound {
  readonly grounds: readonly SecondRoundGround[]
  readonly dueOn: string
  readonly openedBy: string
  readonly openedByName: string
  readonly openedAtMs: number
  readonly ratings: Ratings
  /** Null where the first round came to no total. */
  readonly result: Pick<AppraisalResult, 'totalPoints' | 'gradeName'> | null
}

/** What the groups of a review gave, by group; scores and comments sorted, each by itself. */
export type Ratings = Readonly<
  Record<
    string,
    {
      readonly asked: number
      readonly scores: readonly string[]
      readonly comments: readonly string[]
    }
  >
>

/** Who is asked to rate; their score is theirs until the review is completed. */
export const appraisalRaters = sqliteTable(
  'appraisal_raters',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    appraisalId: text('appraisal_id').notNull(),
    raterGroup: text('rater_group').notNull(),
    /** Null for someone of a customer's, who is asked at their address. */
    personId: text('person_id'),
    customerId: text('customer_id'),
    address: text('address'),
    name: text('name').notNull(),
    state: text('state', { enum: ['asked', 'given', 'over'] }).notNull(),
    score: text('score'),
    comment: text('comment').notNull(),
    askedAtMs: integer('asked_at_ms').notNull(),
    version: integer('version').notNull(),
    /** What a customer is asked, as of then; null for colleagues, who read it by the rules. */
    form: text('form', { mode: 'json' }).$type<AskedForm>(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What a rater is asked: everything of the form that is not their own answer. */
export type AskedForm = Omit<
  RatingFormView,
  'dueOn' | 'score' | 'comment' | 'open' | 'projectName' | 'secondRound' | 'version'
>

/** What was said of a completed sheet: acknowledged, appealed, and what those who heard it said. */
export const appraisalWords = sqliteTable(
  'appraisal_words',
  {
    companyId: text('company_id').notNull(),
    appraisalId: text('appraisal_id').notNull(),
    n: integer('n').notNull(),
    id: text('id').notNull(),
    kind: text('kind', {
      enum: ['acknowledged', 'appealed', 'withdrawn', 'upheld', 'changed'],
    }).notNull(),
    body: text('body').notNull(),
    ruleSetId: text('rule_set_id'),
    ruleVersion: integer('rule_version'),
    decideBy: text('decide_by'),
    meanwhile: text('meanwhile', { enum: ['frozen', 'counts'] }),
    scores: text('scores', { mode: 'json' }).$type<Record<string, string>>(),
    result: text('result', { mode: 'json' }).$type<AppraisalResult>(),
    decides: integer('decides', { mode: 'boolean' }).notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    atMs: integer('at_ms').notNull(),
    /** Of a review by several groups: the total that was decided, in place of scores. */
    totalPoints: text('total_points'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.appraisalId, t.n] })],
)
