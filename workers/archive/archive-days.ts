/** How many days after its closing a ticket leaves the desk, where the company says nothing else. */
export const ARCHIVE_DAYS = 30

/** What the companies of a shard say of it themselves. */
export async function archiveDaysIn(shard: D1Database): Promise<ReadonlyMap<string, number>> {
  const { results } = await shard
    .prepare('SELECT company_id AS companyId, archive_days AS days FROM retention')
    .all<{ companyId: string; days: number }>()
  return new Map(results.map(({ companyId, days }) => [companyId, days]))
}
