import type { ConsequenceKind, ConsequenceState, Measure, Words } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A result that something rests on, as it was then. */
export interface Evidence {
  readonly appraisalId: string
  readonly period: string
  readonly gradeName: Words
}

/** What comes of completed results. */
export const consequences = sqliteTable(
  'consequences',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    kind: text('kind').$type<ConsequenceKind>().notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    appraisalId: text('appraisal_id').notNull(),
    evidence: text('evidence', { mode: 'json' }).$type<readonly Evidence[]>().notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    replyBy: text('reply_by'),
    openedBy: text('opened_by').notNull(),
    openedAtMs: integer('opened_at_ms').notNull(),
    reply: text('reply'),
    repliedAtMs: integer('replied_at_ms'),
    state: text('state').$type<ConsequenceState>().notNull(),
    measure: text('measure').$type<Measure>(),
    verdict: text('verdict'),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
