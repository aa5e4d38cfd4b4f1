-- What a ticket is: request, fault, incident, complaint or consulting.
ALTER TABLE ticket_index ADD COLUMN type TEXT NOT NULL DEFAULT 'request';
