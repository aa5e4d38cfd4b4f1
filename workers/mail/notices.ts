/**
 * Notes, in the very transaction in which events arrive in the shard, of which of them the customer
 * is told by mail: an event that arrived has its notice, and one that arrives twice has one.
 */
export const MAIL_NOTICES = {
  of: [
    'ticket.replied',
    'ticket.information_requested',
    'ticket.solved',
    'ticket.closed',
    'ticket.customer_reminded',
    // Where it asks the customer whether their ticket can wait; of anything else no mail is made.
    'ticket.agreement_asked',
  ],
  sql: `
    INSERT INTO mail_notices (company_id, epoch, seq, ticket_id, customer_id, at_ms, tries, next_at_ms)
    SELECT value ->> 'companyId', value ->> 'epoch', value ->> 'seq', value ->> 'ticketId',
      value ->> 'customerId', value ->> 'atMs', 0, value ->> 'atMs'
    FROM json_each(?)
    WHERE NOT EXISTS (
      SELECT 1 FROM applied WHERE company_id = value ->> 'companyId' AND epoch = value ->> 'epoch'
        AND seq = value ->> 'seq')
    ON CONFLICT DO NOTHING`,
} as const
