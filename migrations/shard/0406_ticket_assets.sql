-- Which of its customer's products a ticket is about, where it names one.
ALTER TABLE ticket_index ADD COLUMN asset_id TEXT;
CREATE INDEX ticket_index_by_asset ON ticket_index (company_id, asset_id, opened_at_ms, id)
  WHERE asset_id IS NOT NULL;
