import type { Explanation, PayRunView } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import type { Stage } from '@bylaw/rules-piecework'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { KeptExplanation } from './kept-explanation'

type ApartView = NonNullable<PayRunView['apart']>

/** A reward or a penalty of one month. Rows are never changed; a correction is a further row. */
export const payLines = sqliteTable(
  'pay_lines',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    month: text('month').notNull(),
    kind: text('kind', { enum: ['reward', 'penalty'] }).notNull(),
    amountFen: integer('amount_fen').notNull(),
    reason: text('reason').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    /** As on that day, for the slip; null for lines from before names were kept. */
    recordedByName: text('recorded_by_name'),
    /** The clause of the company's regulations that it rests on, if it was named. */
    clause: text('clause'),
    /** What it settles, and so is no reward or penalty; null for lines that are one. */
    settles: text('settles', { enum: ['trip'] }),
    /** Which record gave it: the award of a month by that month, or a deed by its id. */
    givenBy: text('given_by', { enum: ['award', 'deed'] }),
    givenById: text('given_by_id'),
    /** Which record took it, of a penalty: a case of discipline by its id, or a month’s lateness by that month. */
    takenBy: text('taken_by', { enum: ['case', 'lateness'] }),
    takenById: text('taken_by_id'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** That a line was taken back before its month was approved. Rows are never changed. */
export const payLineReversals = sqliteTable(
  'pay_line_reversals',
  {
    companyId: text('company_id').notNull(),
    lineId: text('line_id').notNull(),
    month: text('month').notNull(),
    reason: text('reason').notNull(),
    reversedBy: text('reversed_by').notNull(),
    reversedByName: text('reversed_by_name').notNull(),
    reversedAtMs: integer('reversed_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.lineId] })],
)

/** The pay of one month. Once approved it never changes; the database refuses as well. */
export const payRuns = sqliteTable(
  'pay_runs',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    month: text('month').notNull(),
    /** 0 for what is no correction; what corrects it is counted from 1. */
    n: integer('n').notNull().default(0),
    /** Which separate run of the month it is, counted from 1; 0 for everyone's. */
    apart: integer('apart').notNull().default(0),
    /** Whom a separate run pays, with their names of then; null for everyone. */
    people: text('people', { mode: 'json' }).$type<ApartView['people']>(),
    /** Why it is corrected, or separate; empty for the month's own. */
    reason: text('reason').notNull().default(''),
    /** A correction is paid by itself, or with the next month's pay. */
    paidWith: text('paid_with', { enum: ['own', 'next'] })
      .notNull()
      .default('own'),
    state: text('state', { enum: ['draft', 'calculated', 'approved'] }).notNull(),
    totalFen: integer('total_fen'),
    blocking: text('blocking', { mode: 'json' }).$type<PayRunView['blocking']>().notNull(),
    calculatedBy: text('calculated_by'),
    calculatedByName: text('calculated_by_name'),
    calculatedAtMs: integer('calculated_at_ms'),
    approvedBy: text('approved_by'),
    approvedByName: text('approved_by_name'),
    approvedAtMs: integer('approved_at_ms'),
    version: integer('version').notNull(),
    /** What it took by the pay calendar; null until it is calculated, and of runs of before. */
    attendanceFrom: text('attendance_from'),
    attendanceTo: text('attendance_to'),
    rosterOn: text('roster_on'),
    payOn: text('pay_on'),
    /** Who joined in the month after its roster was closed. */
    afterRoster: text('after_roster', { mode: 'json' })
      .$type<PayRunView['afterRoster']>()
      .notNull()
      .default([]),
    /** What all of the month's facts came down to when it was calculated; null of runs of before. */
    factsStamp: text('facts_stamp'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** With which run a slip of a correction was paid, or taken off. Rows are never changed. */
export const carriedCorrections = sqliteTable(
  'carried_corrections',
  {
    companyId: text('company_id').notNull(),
    slipId: text('slip_id').notNull(),
    runId: text('run_id').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.slipId] })],
)

/** One printed line of a slip, rounded once, with how it came to be. */
export interface SlipLine {
  readonly code: string
  readonly name: Words
  readonly amountFen: number
  readonly explanation: Explanation
}

export const paySlips = sqliteTable(
  'pay_slips',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    personId: text('person_id').notNull(),
    id: text('id').notNull(),
    month: text('month').notNull(),
    /** Names and currency as printed, so that a slip never changes with them. */
    personName: text('person_name').notNull(),
    companyName: text('company_name').notNull(),
    currency: text('currency').notNull(),
    status: text('status', { enum: ['confirmed', 'probation'] }).notNull(),
    level: integer('level'),
    payableFen: integer('payable_fen').notNull(),
    lines: text('lines', { mode: 'json' }).$type<SlipLine[]>().notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<KeptExplanation>().notNull(),
    /** What a confirmed person without a level is paid a month; null of all others. */
    monthlyFen: integer('monthly_fen'),
    /** The last day that is paid by what is on record of it; null where none is, far ahead where it is not known. */
    paidUntil: text('paid_until'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId, t.personId] })],
)

/** What a run found earned and what it counted, per project, until it is approved. */
export const commissions = sqliteTable(
  'commissions',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    personId: text('person_id').notNull(),
    projectId: text('project_id').notNull(),
    month: text('month').notNull(),
    earnedFen: integer('earned_fen').notNull(),
    countedFen: integer('counted_fen').notNull(),
    stage: text('stage').$type<Stage>().notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>(),
    contractFen: integer('contract_fen').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId, t.personId, t.projectId] })],
)

/** What is said of an approved slip by the person it pays, and what they are answered. */
export const slipWords = sqliteTable(
  'slip_words',
  {
    companyId: text('company_id').notNull(),
    slipId: text('slip_id').notNull(),
    n: integer('n').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: ['seen', 'confirmed', 'question', 'answer'] }).notNull(),
    /** Place of the line that a question is about; null for the slip as a whole. */
    line: integer('line'),
    body: text('body').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.slipId, t.n] })],
)

/** Where people's pay goes; the last that counts is used. Rows are never changed. */
export const bankAccounts = sqliteTable(
  'bank_accounts',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    n: integer('n').notNull(),
    id: text('id').notNull(),
    bank: text('bank').notNull(),
    number: text('number').notNull(),
    holder: text('holder').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    countsFromMs: integer('counts_from_ms').notNull(),
    /** Why somebody is paid to an account in another's name. */
    ground: text('ground'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.n] })],
)

/** That an approved run was paid, and on which day. */
export const payments = sqliteTable(
  'payments',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    paidOn: text('paid_on').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    /** Null for those of before this was kept. */
    id: text('id'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId] })],
)

/** That it was another day, as somebody else says. */
export const paymentCorrections = sqliteTable(
  'payment_corrections',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    n: integer('n').notNull(),
    id: text('id').notNull(),
    paidOn: text('paid_on').notNull(),
    reason: text('reason').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId, t.n] })],
)

/** What the person said whose account it is: it is not theirs. */
export const accountObjections = sqliteTable(
  'account_objections',
  {
    companyId: text('company_id').notNull(),
    accountId: text('account_id').notNull(),
    reason: text('reason').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.accountId] })],
)
