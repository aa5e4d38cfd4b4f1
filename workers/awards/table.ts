import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who has nominated in a month; nothing says whom. */
export const awardVoters = sqliteTable(
  'award_voters',
  {
    companyId: text('company_id').notNull(),
    month: text('month').notNull(),
    personId: text('person_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.month, t.personId] })],
)

/** Whom somebody nominated, sealed; nothing says who. Gone once it is counted. */
export const awardBallots = sqliteTable(
  'award_ballots',
  {
    companyId: text('company_id').notNull(),
    month: text('month').notNull(),
    ballot: text('ballot').notNull(),
    nominees: text('nominees').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.month, t.ballot] })],
)

/** Somebody who was nominated, and how often. */
export interface Nominated {
  readonly personId: string
  readonly name: string
  readonly votes: number
}

/** What an approval gave. */
export interface Given {
  readonly winners: readonly (Nominated & { readonly prizeFen: number })[]
  readonly payMonth: string
}

/** What a month's nominations came to, under the rules that they are decided by. */
export const awards = sqliteTable(
  'awards',
  {
    companyId: text('company_id').notNull(),
    month: text('month').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    voters: integer('voters').notNull(),
    tally: text('tally', { mode: 'json' }).$type<readonly Nominated[]>().notNull(),
    countedBy: text('counted_by').notNull(),
    countedByName: text('counted_by_name').notNull(),
    countedAtMs: integer('counted_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.month] })],
)

/** What was said to a counted month by those whom the rules name. */
export const awardWords = sqliteTable(
  'award_words',
  {
    companyId: text('company_id').notNull(),
    month: text('month').notNull(),
    n: integer('n').notNull(),
    kind: text('kind', {
      enum: ['chosen', 'passed', 'vetoed', 'approved', 'given_to_nobody'],
    }).notNull(),
    post: text('post').notNull(),
    body: text('body').notNull(),
    nominees: text('nominees', { mode: 'json' }).$type<readonly string[]>().notNull(),
    ground: text('ground'),
    onDate: text('on_date'),
    ticketId: text('ticket_id'),
    caseId: text('case_id'),
    result: text('result', { mode: 'json' }).$type<Given>(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.month, t.n] })],
)
