import type { Explanation, ReachAttemptView, UnexcusedAbsenceRow } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What the rules were given about a day; times are the company's. */
export interface AbsenceEvidence {
  readonly trip: { readonly id: string; readonly destination: string } | null
  readonly reportedAt: string | null
  readonly outOfContactMinutes: number
  readonly excused: boolean
  /** Attempts to reach the person that nobody answered. */
  readonly attemptsAt: readonly string[]
  /** All attempts of the day as they were written down; left out of evidence from before they were. */
  readonly attempts?: readonly ReachAttemptView[]
  /** Nothing accounts for the whole day; left out of evidence from before people clocked. */
  readonly missed?: boolean
}

/** What the days that count come to. */
export interface AbsenceWeek {
  readonly days: number
  readonly opensCase: boolean
  readonly explanation: Explanation
}

/** A day of absence that the rules find: its evidence, the answer to it, and whether it counts. */
export const unexcusedAbsences = sqliteTable(
  'unexcused_absences',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    date: text('date').notNull(),
    evidence: text('evidence', { mode: 'json' }).$type<AbsenceEvidence>().notNull(),
    tripId: text('trip_id'),
    account: text('account').notNull(),
    grounds: text('grounds', { mode: 'json' }).$type<UnexcusedAbsenceRow['grounds']>().notNull(),
    costs: text('costs', { enum: ['whole_day', 'whole_day_unpaid'] }).notNull(),
    mayAnswerFirst: integer('may_answer_first', { mode: 'boolean' }).notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>().notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    replyBy: text('reply_by').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedByName: text('proposed_by_name').notNull(),
    proposedAtMs: integer('proposed_at_ms').notNull(),
    reply: text('reply'),
    repliedAtMs: integer('replied_at_ms'),
    state: text('state').$type<UnexcusedAbsenceRow['state']>().notNull(),
    verdict: text('verdict'),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    /** Of a day that counts: what the days so far come to. */
    week: text('week', { mode: 'json' }).$type<AbsenceWeek>(),
    caseId: text('case_id'),
    /** The shutdown by whose record it was dropped. */
    droppedFor: text('dropped_for'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
