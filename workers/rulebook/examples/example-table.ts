import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ruleSets } from '../table'

/** Worked cases that a company keeps with a rule set, beside those of the pack it came from. */
export const ruleExamples = sqliteTable(
  'rule_examples',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    name: text('name').notNull(),
    facts: text('facts', { mode: 'json' }).$type<unknown>().notNull(),
    keptBy: text('kept_by').notNull(),
    keptAtMs: integer('kept_at_ms').notNull(),
    /** Null as long as it is kept; what was kept once is not forgotten. */
    droppedAtMs: integer('dropped_at_ms'),
    droppedBy: text('dropped_by'),
    /** Null as well where it was dropped before anybody was asked why. */
    droppedReason: text('dropped_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.ruleSetId],
      foreignColumns: [ruleSets.companyId, ruleSets.id],
    }),
  ],
)

export type ExampleRow = typeof ruleExamples.$inferSelect
