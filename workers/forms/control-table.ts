import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Whose form is whose. */
export const formRoutes = sqliteTable('form_routes', {
  formId: text('form_id').notNull().primaryKey(),
  companyId: text('company_id').notNull(),
})
