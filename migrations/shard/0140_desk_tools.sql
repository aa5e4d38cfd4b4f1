-- What people work with at the desk: templates, macros. One row each as it is now; `owner_id` is null
-- for what the company shares. `zone` is the company's when it was written: its texts name times.
CREATE TABLE desk_tools (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  owner_id TEXT,
  content TEXT NOT NULL,
  zone TEXT NOT NULL,
  active INTEGER NOT NULL,
  changed_by_name TEXT NOT NULL,
  changed_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX desk_tools_by_kind ON desk_tools (company_id, kind);

-- How each of them read before: tickets name the version that did something to them.
CREATE TABLE desk_tool_versions (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  active INTEGER NOT NULL,
  changed_by_name TEXT NOT NULL,
  changed_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id, version)
) STRICT;
CREATE TRIGGER desk_tool_versions_stay BEFORE UPDATE ON desk_tool_versions
BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;
