import type { ClockCorrectionView, ClockDirection, DayStatus, Explanation } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Where people work from a day on. */
export const workplaces = sqliteTable(
  'workplaces',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    fromDate: text('from_date').notNull(),
    atHeadquarters: integer('at_headquarters', { mode: 'boolean' }).notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.fromDate] })],
)

/** Times at which people clocked; rows are added and never change. */
export const clockings = sqliteTable(
  'clockings',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    date: text('date').notNull(),
    time: text('time').notNull(),
    direction: text('direction').$type<ClockDirection>().notNull(),
    place: text('place').notNull(),
    note: text('note').notNull(),
    correctionId: text('correction_id'),
    recordedBy: text('recorded_by').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Clockings that were forgotten and asked for. */
export const clockCorrections = sqliteTable(
  'clock_corrections',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    date: text('date').notNull(),
    time: text('time').notNull(),
    direction: text('direction').$type<ClockDirection>().notNull(),
    reason: text('reason').notNull(),
    requestedAtMs: integer('requested_at_ms').notNull(),
    state: text('state').$type<ClockCorrectionView['state']>().notNull(),
    verdict: text('verdict'),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Where people say that they are on a day; the last word holds. */
export const dayWords = sqliteTable(
  'day_words',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    date: text('date').notNull(),
    n: integer('n').notNull(),
    status: text('status').$type<DayStatus>().notNull(),
    note: text('note').notNull(),
    saidAtMs: integer('said_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.date, t.n] })],
)

/** What lateness cost somebody in a month, once. */
export const lapseDeductions = sqliteTable(
  'lapse_deductions',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    month: text('month').notNull(),
    lineId: text('line_id').notNull(),
    times: integer('times').notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>().notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedByName: text('decided_by_name').notNull(),
    decidedAtMs: integer('decided_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.month] })],
)
