import type { CaseProposal, DisciplineStep } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A breach of discipline, the person's answer, and what came of it; as it was once decided. */
export const disciplineCases = sqliteTable(
  'discipline_cases',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    breach: text('breach').notNull(),
    breachZh: text('breach_zh').notNull(),
    breachEn: text('breach_en').notNull(),
    breachOn: text('breach_on').notNull(),
    serious: integer('serious', { mode: 'boolean' }).notNull(),
    account: text('account').notNull(),
    lossFen: integer('loss_fen').notNull(),
    replyBy: text('reply_by').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    openedBy: text('opened_by').notNull(),
    openedByName: text('opened_by_name').notNull(),
    openedAtMs: integer('opened_at_ms').notNull(),
    reply: text('reply'),
    repliedAtMs: integer('replied_at_ms'),
    state: text('state', { enum: ['open', 'sanctioned', 'dropped'] }).notNull(),
    step: text('step').$type<DisciplineStep>(),
    fineFen: integer('fine_fen').notNull(),
    proposal: text('proposal', { mode: 'json' }).$type<CaseProposal>(),
    verdict: text('verdict'),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
