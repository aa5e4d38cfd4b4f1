import { type SQL, sql } from 'drizzle-orm'

/**
 * The level that holds for a customer at a moment: that of the contract in force, of several the
 * one that began last; without one, their own.
 *
 * @param company and @param customer name the customer, in a query around this one or as values
 */
export const levelInForce = (company: SQL, customer: SQL, nowMs: number): SQL => sql`coalesce(
  (SELECT level FROM customer_contracts AS contract
   WHERE contract.company_id = ${company} AND contract.customer_id = ${customer}
     AND contract.from_ms <= ${nowMs} AND (contract.until_ms IS NULL OR contract.until_ms > ${nowMs})
   ORDER BY contract.from_ms DESC, contract.id DESC LIMIT 1),
  (SELECT own_level FROM customer_levels AS own
   WHERE own.company_id = ${company} AND own.customer_id = ${customer}))`

/** When a contract of a customer begins or ends next; null for never. */
export const nextLevelChange = (company: SQL, customer: SQL, nowMs: number): SQL => sql`(
  SELECT min(at_ms) FROM (
    SELECT from_ms AS at_ms FROM customer_contracts
    WHERE company_id = ${company} AND customer_id = ${customer}
    UNION ALL SELECT until_ms FROM customer_contracts
    WHERE company_id = ${company} AND customer_id = ${customer})
  WHERE at_ms > ${nowMs})`
