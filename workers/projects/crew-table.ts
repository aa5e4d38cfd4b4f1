import type { Share } from '@bylaw/rules-piecework'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Crews: people who work together and share what that earns. */
export const crews = sqliteTable(
  'crews',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** How a crew shares its work from a day on. Only ever added to. */
export const crewShares = sqliteTable(
  'crew_shares',
  {
    companyId: text('company_id').notNull(),
    crewId: text('crew_id').notNull(),
    n: integer('n').notNull(),
    fromDate: text('from_date').notNull(),
    shares: text('shares', { mode: 'json' }).$type<Share[]>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.crewId, t.n] })],
)
