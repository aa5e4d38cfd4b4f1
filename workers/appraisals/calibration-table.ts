import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Where a period’s results of one form wait side by side, and may be changed, before they are told. */
export const calibrations = sqliteTable(
  'calibrations',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    /** The form as it stood at the period’s end: its distribution is the hint. */
    ruleVersion: integer('rule_version').notNull(),
    period: text('period').notNull(),
    /** Of one group alone, with its name and who was in it when the calibration was opened. */
    groupId: text('group_id'),
    groupName: text('group_name'),
    members: text('members', { mode: 'json' }).$type<readonly string[]>(),
    state: text('state', { enum: ['open', 'closed'] }).notNull(),
    openedBy: text('opened_by').notNull(),
    openedByName: text('opened_by_name').notNull(),
    openedAtMs: integer('opened_at_ms').notNull(),
    closedBy: text('closed_by'),
    closedByName: text('closed_by_name'),
    closedAtMs: integer('closed_at_ms'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
