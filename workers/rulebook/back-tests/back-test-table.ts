import type { BackTestState } from '@bylaw/contract'
import type { BackTest, Kind } from '@bylaw/rulebook'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Claims } from '../../identity/token'
import { drafts } from '../drafts/draft-table'

/** Where the next slice begins. */
export interface Place {
  /** The month to look at; null where the facts are tickets, or no month is left. */
  readonly month: string | null
  /** What of it was looked at last: a ticket’s number, a sheet’s id. */
  readonly after: string | null
}

/** Drafts tried on the past, with what was found so far. */
export const backTests = sqliteTable(
  'back_tests',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    draftId: text('draft_id').notNull(),
    draftVersion: integer('draft_version').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    kind: text('kind').$type<Kind>().notNull(),
    /** The draft's rules as they were then. */
    rules: text('rules', { mode: 'json' }).$type<unknown>().notNull(),
    fromDate: text('from_date').notNull(),
    toDate: text('to_date').notNull(),
    askedAs: text('asked_as', { mode: 'json' }).$type<Claims>().notNull(),
    askedAtMs: integer('asked_at_ms').notNull(),
    state: text('state').$type<BackTestState>().notNull(),
    done: integer('done').notNull(),
    total: integer('total'),
    place: text('place', { mode: 'json' }).$type<Place>().notNull(),
    found: text('found', { mode: 'json' }).$type<BackTest>().notNull(),
    slice: integer('slice').notNull(),
    failures: integer('failures').notNull(),
    touchedAtMs: integer('touched_at_ms').notNull(),
    /** The name of whoever stopped it. */
    stoppedBy: text('stopped_by'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.draftId],
      foreignColumns: [drafts.companyId, drafts.id],
    }),
  ],
)

export type BackTestRow = typeof backTests.$inferSelect
/** One as a line of a list. */
export type BackTestLine = Omit<BackTestRow, 'rules' | 'found' | 'place'>
