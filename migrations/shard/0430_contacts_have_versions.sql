-- A contact is put right where it stands; a change is based on what its maker read.
ALTER TABLE customer_contacts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
