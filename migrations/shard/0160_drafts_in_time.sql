-- Drafts are listed newest first, a page at a time.
CREATE INDEX drafts_in_time ON drafts (company_id, drafted_at_ms, id);
