import { type SQL, sql } from 'drizzle-orm'

/** Whether a month's own run is approved: everyone's, and no correction. */
export const monthPaid = (companyId: string, month: string): SQL => sql`EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = ${companyId} AND month = ${month} AND n = 0 AND apart = 0
    AND state = 'approved')`
