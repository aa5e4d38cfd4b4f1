-- When a ticket was first answered; and, once it is solved or closed, which promises it had been made:
-- one that was never made was not kept. Null where the desk has not said so.
ALTER TABLE ticket_index ADD COLUMN first_responded_at_ms INTEGER;
ALTER TABLE ticket_index ADD COLUMN first_response_promised INTEGER
  CHECK (first_response_promised IN (0, 1));
ALTER TABLE ticket_index ADD COLUMN resolution_promised INTEGER
  CHECK (resolution_promised IN (0, 1));
