import { type SQL, sql } from 'drizzle-orm'

/** Whether a month's own run is approved: everyone's, and no correction. */
export const monthPaid = (companyId: string, month: string): SQL => sql`EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = ${companyId} AND month = ${month} AND n = 0 AND apart = 0
    AND state = 'approved')`

/** Whether what is recorded of a month still counts: it is not paid, or is being corrected. */
export const monthOpen = (companyId: string, month: string): SQL => sql`(
  NOT ${monthPaid(companyId, month)} OR EXISTS (
    SELECT 1 FROM pay_runs
    WHERE company_id = ${companyId} AND month = ${month} AND n > 0 AND state <> 'approved'))`
