import type { EventType } from '@bylaw/contract'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Ground } from '../scope'

/** Events of the areas that live in the shard, waiting to be handed on. */
export const outbox = sqliteTable(
  'outbox',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    type: text('type').$type<EventType>().notNull(),
    atMs: integer('at_ms').notNull(),
    /** What the receiver gets as `data`: ids, states and versions; no figures of pay. */
    data: text('data', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** Null until the Courier has taken it. */
    sentAtMs: integer('sent_at_ms'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('outbox_waiting').on(t.sentAtMs, t.companyId, t.atMs),
  ],
)

/** Announces what happened: goes into the same batch as the change itself. */
export const outboxEvent = (
  scope: Pick<Ground, 'companyId' | 'newId' | 'now' | 'shard'>,
  type: EventType,
  data: Record<string, unknown>,
) =>
  scope.shard.db.insert(outbox).values({
    companyId: scope.companyId,
    id: scope.newId('evt'),
    type,
    atMs: scope.now,
    data,
  })
