import type { Explanation, HalfDay, LeaveState, Words } from '@bylaw/contract'
import type { LeaveDecision } from '@bylaw/rules-attendance'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Leave that people ask for, with what the rules find of it. */
export const leaveRequests = sqliteTable(
  'leave_requests',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    kind: text('kind').notNull(),
    kindName: text('kind_name', { mode: 'json' }).$type<Words>().notNull(),
    fromDate: text('from_date').notNull(),
    fromHalf: text('from_half').$type<HalfDay>().notNull(),
    toDate: text('to_date').notNull(),
    toHalf: text('to_half').$type<HalfDay>().notNull(),
    reason: text('reason').notNull(),
    standInId: text('stand_in_id'),
    standInName: text('stand_in_name'),
    days: text('days', { mode: 'json' }).$type<LeaveDecision['days']>().notNull(),
    halfDays: integer('half_days').notNull(),
    paidPercent: integer('paid_percent').notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>().notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    requestedBy: text('requested_by').notNull(),
    requestedByName: text('requested_by_name').notNull(),
    requestedAtMs: integer('requested_at_ms').notNull(),
    state: text('state').$type<LeaveState>().notNull(),
    verdict: text('verdict'),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    withdrawal: text('withdrawal'),
    withdrawnByName: text('withdrawn_by_name'),
    withdrawnAtMs: integer('withdrawn_at_ms'),
    /** Null where it stands, and of what was taken back before this was kept. */
    withdrawnBy: text('withdrawn_by'),
    /** The absence that the desk was told of. */
    absenceId: text('absence_id'),
    version: integer('version').notNull(),
    /** Since which half day the person is back, where leave was cut short. */
    backOn: text('back_on'),
    backHalf: text('back_half').$type<HalfDay>(),
    backReason: text('back_reason'),
    backByName: text('back_by_name'),
    backAtMs: integer('back_at_ms'),
    /** Null where it was not, and of what was cut short before this was kept. */
    backBy: text('back_by'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Half days of leave that was approved; each once. */
export const leaveDays = sqliteTable(
  'leave_days',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    date: text('date').notNull(),
    half: text('half').$type<HalfDay>().notNull(),
    leaveId: text('leave_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.date, t.half] })],
)
