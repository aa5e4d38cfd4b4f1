-- Everyone who has written a draft, in order: [{personId, name, atMs}]. None of them judges it.
ALTER TABLE drafts ADD COLUMN authors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(authors));
UPDATE drafts SET authors = json_array(
  json_object('personId', drafted_by_id, 'name', drafted_by, 'atMs', drafted_at_ms));

-- Why it answers questions as it does, by question: {id: reason}. What has none of its own goes by
-- the draft's note.
ALTER TABLE drafts ADD COLUMN reasons TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reasons));
