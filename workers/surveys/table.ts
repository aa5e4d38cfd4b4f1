import type { SurveyForm } from '@bylaw/contract'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Closings of tickets, and what became of asking their customers. */
export const surveys = sqliteTable(
  'surveys',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    ticketId: text('ticket_id').notNull(),
    number: text('number').notNull(),
    subject: text('subject').notNull(),
    customerId: text('customer_id').notNull(),
    /** Who had the ticket when it was closed. */
    personId: text('person_id'),
    closedAtMs: integer('closed_at_ms').notNull(),
    /** Why nobody is asked, or no more; empty where nothing is to be said. */
    ground: text('ground').notNull(),
    ruleSetId: text('rule_set_id'),
    ruleVersion: integer('rule_version'),
    form: text('form', { mode: 'json' }).$type<AskedForm>(),
    askedAddress: text('asked_address'),
    sentAtMs: text('sent_at_ms', { mode: 'json' }).$type<number[]>().notNull(),
    expiresAtMs: integer('expires_at_ms'),
    /** When it has to be looked at; null where nothing is to come. */
    nextAtMs: integer('next_at_ms'),
    score: integer('score'),
    marks: text('marks', { mode: 'json' }).$type<Record<string, number>>(),
    comment: text('comment'),
    answeredAtMs: integer('answered_at_ms'),
    /** The colleague who wrote it down, where the customer did not answer themselves. */
    recordedBy: text('recorded_by'),
    low: integer('low', { mode: 'boolean' }).notNull(),
    lowToldAtMs: integer('low_told_at_ms'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('surveys_by_time').on(t.companyId, t.closedAtMs, t.id),
  ],
)

/** What a customer is asked, as the rules of the closing have it. */
export interface AskedForm extends Pick<SurveyForm, 'scale' | 'questions'> {
  /** Marks up to this one are looked into at once; null where none are. */
  readonly lowUpTo: number | null
}

/** Addresses whose people do not want to be asked any more. */
export const surveyRefusals = sqliteTable(
  'survey_refusals',
  {
    companyId: text('company_id').notNull(),
    address: text('address').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.address] })],
)
