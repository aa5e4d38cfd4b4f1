-- Links with which a customer's contact comes in: good for a quarter of an hour, once.
CREATE TABLE portal_links (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  used_at_ms INTEGER,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE INDEX portal_links_over ON portal_links (expires_at_ms);
