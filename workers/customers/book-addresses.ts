/** Where a customer's people without an account can be written to, as its page has them. */
export async function bookAddresses(
  shard: D1Database,
  companyId: string,
  customerId: string,
): Promise<readonly string[]> {
  const { results } = await shard
    .prepare(
      `SELECT email FROM customer_contacts
       WHERE company_id = ? AND customer_id = ? AND removed_at_ms IS NULL AND email <> ''
       ORDER BY name, id`,
    )
    .bind(companyId, customerId)
    .all<{ email: string }>()
  return results.map(({ email }) => email)
}
