/**
 * Notes each closing, in the very transaction in which its event arrives in the shard: a closing
 * that arrived is asked about, and one that arrives twice has one row.
 */
export const CLOSINGS = {
  of: ['ticket.closed'],
  sql: `
    INSERT INTO surveys (company_id, id, ticket_id, number, subject, customer_id, person_id,
      closed_at_ms, ground, sent_at_ms, next_at_ms, low)
    SELECT value ->> 'companyId', 'svy_' || lower(hex(randomblob(13))), value ->> 'ticketId',
      value ->> 'number', value ->> 'subject', value ->> 'customerId', value ->> 'assigneeId',
      value ->> 'closedAtMs', '', '[]', value ->> 'atMs', 0
    FROM json_each(?)
    WHERE value ->> 'closedAtMs' IS NOT NULL
    ON CONFLICT DO NOTHING`,
} as const
