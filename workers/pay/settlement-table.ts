import type { Explanation, HeldPayoutView, RestApplicationState } from '@bylaw/contract'
import type { Stage } from '@bylaw/rules-piecework'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The ledger of commission: earned is paid or held, entry by entry. It is only added to. */
export const settlements = sqliteTable(
  'settlements',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    projectId: text('project_id').notNull(),
    n: integer('n').notNull(),
    /** The run that settled it, or the payment apart from one. */
    runId: text('run_id'),
    payoutId: text('payout_id'),
    month: text('month').notNull(),
    stage: text('stage').$type<Stage>().notNull(),
    earnedFen: integer('earned_fen').notNull(),
    paidFen: integer('paid_fen').notNull(),
    /** Added to what is held; below zero, released of it. */
    heldFen: integer('held_fen').notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>(),
    settledAtMs: integer('settled_at_ms').notNull(),
    /** Of what is earned and paid, contract money that stages take no account of. */
    contractFen: integer('contract_fen').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.projectId, t.n] })],
)

/** That a person asks for what is held after completion, and what they are answered. */
export const restApplications = sqliteTable(
  'rest_applications',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    projectId: text('project_id').notNull(),
    appliedOn: text('applied_on').notNull(),
    appliedAtMs: integer('applied_at_ms').notNull(),
    state: text('state').$type<RestApplicationState>().notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    version: integer('version').notNull(),
    /** Of somebody who has left: who recorded it, and where their letter is. */
    recordedBy: text('recorded_by'),
    recordedByName: text('recorded_by_name'),
    letter: text('letter'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What is held of people who have left, paid apart from a run. */
export const heldPayouts = sqliteTable(
  'held_payouts',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    projectId: text('project_id').notNull(),
    projectName: text('project_name').notNull(),
    stage: text('stage').$type<Exclude<Stage, 'at_work'>>().notNull(),
    amountFen: integer('amount_fen').notNull(),
    /** What was earned and paid by then: an approval never rests on other figures. */
    earnedFen: integer('earned_fen').notNull(),
    paidBeforeFen: integer('paid_before_fen').notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>().notNull(),
    state: text('state').$type<HeldPayoutView['state']>().notNull(),
    preparedBy: text('prepared_by').notNull(),
    preparedByName: text('prepared_by_name').notNull(),
    preparedAtMs: integer('prepared_at_ms').notNull(),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    decidedReason: text('decided_reason'),
    paidOn: text('paid_on'),
    paidByName: text('paid_by_name'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
