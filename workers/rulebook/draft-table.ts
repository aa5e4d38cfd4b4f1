import type { ApprovalPath, DraftState, RegulationDocument, VerdictView } from '@bylaw/contract'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { regulations, ruleSets } from './table'

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

/** Versions of regulations' texts. Rows are never changed. */
export const regulationVersions = sqliteTable(
  'regulation_versions',
  {
    companyId: text('company_id').notNull(),
    regulationId: text('regulation_id').notNull(),
    version: integer('version').notNull(),
    validFromMs: integer('valid_from_ms').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    draftedBy: text('drafted_by').notNull(),
    verdicts: text('verdicts', { mode: 'json' }).$type<readonly VerdictView[]>().notNull(),
    note: text('note').notNull(),
    document: text('document', { mode: 'json' }).$type<RegulationDocument>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.regulationId, t.version] }),
    foreignKey({
      columns: [t.companyId, t.regulationId],
      foreignColumns: [regulations.companyId, regulations.id],
    }),
  ],
)

export type RegulationVersionRow = typeof regulationVersions.$inferSelect

/** Read and understood (已阅知), per version. */
export const acknowledgements = sqliteTable(
  'acknowledgements',
  {
    companyId: text('company_id').notNull(),
    regulationId: text('regulation_id').notNull(),
    version: integer('version').notNull(),
    personId: text('person_id').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.regulationId, t.version, t.personId] }),
    foreignKey({
      columns: [t.companyId, t.regulationId, t.version],
      foreignColumns: [
        regulationVersions.companyId,
        regulationVersions.regulationId,
        regulationVersions.version,
      ],
    }),
  ],
)
