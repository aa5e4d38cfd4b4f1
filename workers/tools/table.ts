import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ToolContent, ToolKind } from './kinds'

/** Templates, macros and the like, as they are now. */
export const deskTools = sqliteTable(
  'desk_tools',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    kind: text('kind').$type<ToolKind>().notNull(),
    name: text('name').notNull(),
    /** Null for what the company shares. */
    ownerId: text('owner_id'),
    content: text('content', { mode: 'json' }).$type<ToolContent>().notNull(),
    zone: text('zone').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    changedByName: text('changed_by_name').notNull(),
    changedAtMs: integer('changed_at_ms').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('desk_tools_by_kind').on(t.companyId, t.kind),
  ],
)

/** How each read at its versions; rows are added and never change. */
export const deskToolVersions = sqliteTable(
  'desk_tool_versions',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    name: text('name').notNull(),
    content: text('content', { mode: 'json' }).$type<ToolContent>().notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    changedByName: text('changed_by_name').notNull(),
    changedAtMs: integer('changed_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id, t.version] })],
)
