/** Has tickets shown as archived where they are found; goes into the batch that archives them. */
export const markArchived = (
  shard: D1Database,
  companyId: string,
  ids: readonly string[],
): D1PreparedStatement =>
  shard
    .prepare(
      `UPDATE search_tickets SET archived_at_ms = a.archived_at_ms FROM archived_tickets a
       WHERE a.company_id = ?1 AND a.id IN (SELECT value FROM json_each(?2))
         AND search_tickets.company_id = a.company_id AND search_tickets.number = a.number`,
    )
    .bind(companyId, JSON.stringify(ids))
