import type { Explanation, PersonalContractState } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Personal contracts (R19.16). Their terms never change; what becomes of them is added. */
export const personalContracts = sqliteTable(
  'personal_contracts',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    projectId: text('project_id').notNull(),
    projectName: text('project_name').notNull(),
    medium: text('medium', { enum: ['supply', 'drain'] }).notNull(),
    work: text('work', { enum: ['install', 'weld'] }).notNull(),
    /** As signed; null where it was looked up for the pipe. */
    listPrice: text('list_price'),
    diameterMm: integer('diameter_mm'),
    pressureMpa: text('pressure_mpa'),
    metres: text('metres').notNull(),
    startOn: text('start_on').notNull(),
    deadline: text('deadline').notNull(),
    quality: text('quality').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    unitFen: integer('unit_fen').notNull(),
    totalFen: integer('total_fen').notNull(),
    /** The first day of the work, or of its month where the rules pay nothing of that. */
    payStopsOn: text('pay_stops_on').notNull(),
    level: integer('level').notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedByName: text('proposed_by_name').notNull(),
    proposedAtMs: integer('proposed_at_ms').notNull(),
    state: text('state').$type<PersonalContractState>().notNull(),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    decidedReason: text('decided_reason'),
    lastDay: text('last_day'),
    endedBy: text('ended_by'),
    endedByName: text('ended_by_name'),
    endedAtMs: integer('ended_at_ms'),
    endedReason: text('ended_reason'),
    version: integer('version').notNull(),
    /** Whether its money is staged and the month guaranteed; null from before that was kept. */
    staged: integer('staged', { mode: 'boolean' }),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
