import { type SQL, sql } from 'drizzle-orm'

/** The months with a day between two, or from one on, whose pay is approved and not being corrected. */
export const paidMonths = (companyId: string, from: string, until = '9999-12-31'): SQL => sql`
  SELECT month FROM pay_runs AS paid
  WHERE company_id = ${companyId} AND month BETWEEN ${from.slice(0, 7)} AND ${until.slice(0, 7)}
    AND n = 0 AND apart = 0 AND state = 'approved' AND NOT EXISTS (
      SELECT 1 FROM pay_runs
      WHERE company_id = ${companyId} AND month = paid.month AND n > 0 AND state <> 'approved')`
