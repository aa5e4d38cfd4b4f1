import type { RegulationDocument, VerdictView } from '@bylaw/contract'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { regulations } from '../table'

/** Versions of regulations' texts. Rows are never changed. */
export const regulationVersions = sqliteTable(
  'regulation_versions',
  {
    companyId: text('company_id').notNull(),
    regulationId: text('regulation_id').notNull(),
    version: integer('version').notNull(),
    /** From here until just before `validToMs` it is in force in place of those before it. */
    validFromMs: integer('valid_from_ms').notNull(),
    /** Null: until another version is in force. */
    validToMs: integer('valid_to_ms'),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    draftedBy: text('drafted_by').notNull(),
    verdicts: text('verdicts', { mode: 'json' }).$type<readonly VerdictView[]>().notNull(),
    note: text('note').notNull(),
    /** Why it reaches back in time; null when it does not. */
    retroactiveReason: text('retroactive_reason'),
    /** The version still to come then, which this one is with a change before it carried on into it. */
    carries: integer('carries'),
    document: text('document', { mode: 'json' }).$type<RegulationDocument>().notNull(),
    /** From `validFromMs` on the regulation is repealed; the text is the one that was. */
    repeals: integer('repeals', { mode: 'boolean' }).notNull(),
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
/** A version without its text. */
export type TextHistoryRow = Omit<RegulationVersionRow, 'document'>

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
