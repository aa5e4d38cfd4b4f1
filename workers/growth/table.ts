import type { Explanation, GrowthRecordView, PromotionState } from '@bylaw/contract'
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
