import type { ApprovalPath, DraftState, VerdictView } from '@bylaw/contract'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { regulations, ruleSets } from '../table'

/** What someone on the path said, and in which submission of the draft. */
export interface Verdict extends VerdictView {
  readonly submission: number
}

/** Changes on their way to becoming versions, of a rule set or of a regulation's text. */
export const drafts = sqliteTable(
  'drafts',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    ruleSetId: text('rule_set_id'),
    regulationId: text('regulation_id'),
    basedOn: integer('based_on').notNull(),
    state: text('state').$type<DraftState>().notNull(),
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    note: text('note').notNull(),
    /** Null: from the moment of its last approval. */
    validFromMs: integer('valid_from_ms'),
    retroactiveReason: text('retroactive_reason'),
    draftedById: text('drafted_by_id').notNull(),
    draftedBy: text('drafted_by').notNull(),
    draftedAtMs: integer('drafted_at_ms').notNull(),
    /** The path of its submission; null before the first. */
    path: text('path', { mode: 'json' }).$type<ApprovalPath>(),
    /** Of all submissions, oldest first. */
    verdicts: text('verdicts', { mode: 'json' }).$type<readonly Verdict[]>().notNull(),
    /** How often it was submitted. */
    submission: integer('submission').notNull(),
    publishedVersion: integer('published_version'),
    version: integer('version').notNull(),
    /** Its content is the repeal of what it is of: it has no other. */
    repeals: integer('repeals', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.ruleSetId],
      foreignColumns: [ruleSets.companyId, ruleSets.id],
    }),
    foreignKey({
      columns: [t.companyId, t.regulationId],
      foreignColumns: [regulations.companyId, regulations.id],
    }),
  ],
)

export type DraftRow = typeof drafts.$inferSelect
