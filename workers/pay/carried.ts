import { sql } from 'drizzle-orm'
import { paySlips } from './table'

/** Which run pays a slip of a correction, or takes it off; null while none does. */
export const carriedBy = (companyId: string) => sql<string | null>`(
  SELECT c.run_id FROM carried_corrections c
  WHERE c.company_id = ${companyId} AND c.slip_id = ${paySlips.id})`

/** That no run pays a slip of a correction, or takes it off. */
export const notCarriedIn = (companyId: string) => sql`NOT EXISTS (
  SELECT 1 FROM carried_corrections c
  WHERE c.company_id = ${companyId} AND c.slip_id = ${paySlips.id})`
