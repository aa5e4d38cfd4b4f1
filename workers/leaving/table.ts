import type { Explanation, LeavingRow } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { StoredLeftOver } from './left-over'

/** That somebody leaves. What the letter says stays; nothing of one that ended changes. */
export const leavings = sqliteTable(
  'leavings',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    kind: text('kind').$type<LeavingRow['kind']>().notNull(),
    letter: text('letter').notNull(),
    letterOn: text('letter_on').notNull(),
    wantsLastDay: text('wants_last_day'),
    onProbation: integer('on_probation', { mode: 'boolean' }).notNull(),
    /** Null where the company had no rules of leaving. */
    ruleSetId: text('rule_set_id'),
    ruleVersion: integer('rule_version'),
    /** The first day on which the rules let the person go, with its explanation. */
    earliestLastDay: text('earliest_last_day'),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>(),
    lastDay: text('last_day'),
    /** The end of that day where the company is. */
    accessEndsAtMs: integer('access_ends_at_ms'),
    agreedReason: text('agreed_reason'),
    agreedBy: text('agreed_by'),
    agreedByName: text('agreed_by_name'),
    agreedAtMs: integer('agreed_at_ms'),
    state: text('state').$type<LeavingRow['state']>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    accessEndedAtMs: integer('access_ended_at_ms'),
    /** Set where it ended before its time. */
    accessReason: text('access_reason'),
    accessEndedByName: text('access_ended_by_name'),
    /** Completed or withdrawn: by whom and why. */
    endedReason: text('ended_reason'),
    endedBy: text('ended_by'),
    endedByName: text('ended_by_name'),
    endedAtMs: integer('ended_at_ms'),
    /** What still hung on the person when it was completed all the same. */
    leftOver: text('left_over', { mode: 'json' }).$type<readonly StoredLeftOver[]>(),
    /** That it was opened again after it was completed, each time with how it had ended. */
    reopened: text('reopened', { mode: 'json' }).$type<readonly Reopened[]>(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What was handed over to whom, and who confirmed it; it is only added to. */
export const leavingEntries = sqliteTable(
  'leaving_entries',
  {
    companyId: text('company_id').notNull(),
    leavingId: text('leaving_id').notNull(),
    n: integer('n').notNull(),
    did: text('did', { enum: ['handed', 'confirmed', 'returned', 'taken_over'] }).notNull(),
    /** Key of an item of the rules' list, or the kind of a thing that was taken over. */
    subject: text('subject').notNull(),
    thingId: text('thing_id'),
    title: text('title'),
    toId: text('to_id').notNull(),
    toName: text('to_name').notNull(),
    note: text('note').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.leavingId, t.n] })],
)

/** That a completed leaving was opened again, and how it had ended. */
interface Reopened {
  readonly by: string
  readonly atMs: number
  readonly reason: string
  readonly was: {
    readonly by: string
    readonly atMs: number
    readonly reason: string
    readonly leftOver: readonly StoredLeftOver[]
  }
}
