-- Files go with messages of tickets, and with entries of procedures.
ALTER TABLE files RENAME COLUMN ticket_id TO held_by;
