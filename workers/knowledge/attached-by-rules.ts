/**
 * Attaches, in the very transaction in which events arrive in the shard, what the company's rules
 * attach: twice is once, and an article that is gone by then is attached to nothing.
 */
export const ATTACHED_BY_RULES = {
  of: ['ticket.articles_attached'],
  sql: `
    INSERT INTO article_tickets (company_id, ticket_id, article_id, attached_by, attached_at_ms)
    SELECT event.value ->> 'companyId', event.value ->> 'ticketId', a.id, '', event.value ->> 'atMs'
    FROM json_each(?) AS event, json_each(event.value, '$.articleIds') AS wished
    JOIN articles AS a ON a.company_id = event.value ->> 'companyId' AND a.id = wished.value
    WHERE a.state <> 'withdrawn'
    ON CONFLICT DO NOTHING`,
} as const
