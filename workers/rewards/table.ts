import type { DeedWordKind } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Somebody, with their name as of then. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A suggestion, or what else people did that deserves a reward. */
export const deeds = sqliteTable(
  'deeds',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: ['suggestion', 'deed'] }).notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    people: text('people', { mode: 'json' }).$type<readonly Named[]>().notNull(),
    madeBy: text('made_by').notNull(),
    madeByName: text('made_by_name').notNull(),
    madeAtMs: integer('made_at_ms').notNull(),
    appraisalId: text('appraisal_id'),
    state: text('state', {
      enum: ['made', 'adopted', 'declined', 'worked', 'recorded'],
    }).notNull(),
    reward: text('reward', { enum: ['none', 'proposed', 'given'] }).notNull(),
    shown: integer('shown', { mode: 'boolean' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Whose deeds, so that somebody's own are found without looking through everyone's. */
export const deedPeople = sqliteTable(
  'deed_people',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    madeAtMs: integer('made_at_ms').notNull(),
    deedId: text('deed_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.madeAtMs, t.deedId] })],
)

/** A reward that is claimed; the sum only where it was set for this one. */
export interface Claimed {
  readonly reward: string
  readonly setFen: number | null
}

/** What one person got of it. */
export interface Share {
  readonly person: string
  readonly fen: number
}

/** What was said and decided about a deed. */
export const deedWords = sqliteTable(
  'deed_words',
  {
    companyId: text('company_id').notNull(),
    deedId: text('deed_id').notNull(),
    n: integer('n').notNull(),
    kind: text('kind').$type<DeedWordKind>().notNull(),
    body: text('body').notNull(),
    post: text('post'),
    benefitFen: integer('benefit_fen'),
    claims: text('claims', { mode: 'json' }).$type<readonly Claimed[]>(),
    ruleSetId: text('rule_set_id'),
    ruleVersion: integer('rule_version'),
    payMonth: text('pay_month'),
    shares: text('shares', { mode: 'json' }).$type<readonly Share[]>(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.deedId, t.n] })],
)
