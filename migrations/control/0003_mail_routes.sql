-- Whose mail is whose: what stands before the @, or before the + of a reply. A company that chose
-- another address keeps the earlier ones, so that answers to old mails still find it.
CREATE TABLE mail_routes (
  handle TEXT NOT NULL PRIMARY KEY,
  company_id TEXT NOT NULL REFERENCES companies (id)
) STRICT;
