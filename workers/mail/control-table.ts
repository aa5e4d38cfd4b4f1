import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Whose mail is whose, by what stands before the @. A company keeps its earlier addresses. */
export const mailRoutes = sqliteTable('mail_routes', {
  handle: text('handle').notNull().primaryKey(),
  companyId: text('company_id').notNull(),
})
