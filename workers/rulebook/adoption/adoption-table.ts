import type { RegulationDocument } from '@bylaw/contract'
import type { Citations } from '@bylaw/rules-kit'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { regulations } from '../table'

/** What a company took over from a pack: the text, and the rule sets on which the pack prevails. */
export interface AdoptedContent {
  readonly document: RegulationDocument
  readonly ruleSets: readonly AdoptedRuleSet[]
}

export interface AdoptedRuleSet {
  readonly kind: string
  readonly key: string
  readonly title: { readonly zh: string; readonly en: string }
  /** A calendar is kept in the company's own zone, as it was adopted. */
  readonly rules: unknown
  readonly citations: Citations
}

/** What was adopted, as it was adopted, so that a later pack can be offered as a difference. */
export const adoptedPacks = sqliteTable(
  'adopted_packs',
  {
    companyId: text('company_id').notNull(),
    regulationId: text('regulation_id').notNull(),
    digest: text('digest').notNull(),
    content: text('content', { mode: 'json' }).$type<AdoptedContent>().notNull(),
    /** The state of the pack that the company chose to leave aside. */
    dismissed: text('dismissed'),
    /** Rises with each change. */
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.regulationId] }),
    foreignKey({
      columns: [t.companyId, t.regulationId],
      foreignColumns: [regulations.companyId, regulations.id],
    }),
  ],
)

export type AdoptedPackRow = typeof adoptedPacks.$inferSelect
