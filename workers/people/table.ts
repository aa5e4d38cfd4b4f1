import type { EmploymentStatus, Language, Role } from '@bylaw/contract'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The people of a company. The truth about who may enter; the Desk has a copy. */
export const members = sqliteTable(
  'members',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<Role>().notNull(),
    language: text('language').$type<Language>().notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    /** Set for a customer's contact only. */
    customerId: text('customer_id'),
    /** Raised by every change but the language; a session made for another version is over. */
    version: integer('version').notNull(),
    /** When what says who a former person was had been kept for long enough, and was removed. */
    peopleRemovedAtMs: integer('people_removed_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId] })],
)

/** Roles that people no longer have, and until when they last did. */
export const formerRoles = sqliteTable(
  'former_roles',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    untilMs: integer('until_ms').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.personId, t.role] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [members.companyId, members.personId],
    }),
  ],
)

/** Invitations sent; the link itself is signed and not kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    /** Who the invited person will be, so that accepting twice makes one person. */
    personId: text('person_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<Role>().notNull(),
    customerId: text('customer_id'),
    language: text('language').$type<Language>().notNull(),
    invitedBy: text('invited_by').notNull(),
    invitedAtMs: integer('invited_at_ms').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    acceptedAtMs: integer('accepted_at_ms'),
    withdrawnAtMs: integer('withdrawn_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What a person is employed as, from a day on. */
export const employments = sqliteTable(
  'employments',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    /** First day, in the company's zone: `2026-11-01`. */
    fromDate: text('from_date').notNull(),
    status: text('status').$type<EmploymentStatus>().notNull(),
    /** One of the levels that the company's pay rules name; null unless confirmed, and of whoever has a salary. */
    level: integer('level'),
    version: integer('version').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    recordedBy: text('recorded_by').notNull(),
    /** What it rests on, where the rules would not have allowed it and were not on record yet. */
    ground: text('ground'),
    /** When it was told that this probation ends soon. */
    endsToldAtMs: integer('ends_told_at_ms'),
    /** What a confirmed person without a level is paid a month. */
    monthlyFen: integer('monthly_fen'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.fromDate] })],
)

/** What employments said before they were corrected, and what they say since; it is only added to. */
export const employmentCorrections = sqliteTable(
  'employment_corrections',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    n: integer('n').notNull(),
    fromDate: text('from_date').notNull(),
    status: text('status').$type<EmploymentStatus>().notNull(),
    level: integer('level'),
    /** Null where it was taken away. */
    nowFrom: text('now_from'),
    nowStatus: text('now_status').$type<EmploymentStatus>(),
    nowLevel: integer('now_level'),
    reason: text('reason').notNull(),
    correctedBy: text('corrected_by').notNull(),
    correctedByName: text('corrected_by_name').notNull(),
    correctedAtMs: integer('corrected_at_ms').notNull(),
    monthlyFen: integer('monthly_fen'),
    nowMonthlyFen: integer('now_monthly_fen'),
    /** Who had written down what it said before, and when; null of corrections of before this was kept. */
    writtenBy: text('written_by'),
    writtenAtMs: integer('written_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.n] })],
)
