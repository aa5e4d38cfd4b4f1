-- The draft of a text that a draft of its rules is submitted, passed and published together with.
ALTER TABLE drafts ADD COLUMN goes_with TEXT;
CREATE INDEX drafts_along ON drafts (company_id, goes_with) WHERE goes_with IS NOT NULL;
