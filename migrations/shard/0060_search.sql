-- What can be searched for. The terms of a text are cut by packages/search-text, for the index and
-- for the question alike; FTS5 takes them as they are. A row of an index is found by its number
-- within its company: company's slice * 2^32 + number, so that one company's rows lie together,
-- latest last, and a search reads no other's.
CREATE TABLE search_slices (
  company_id TEXT NOT NULL PRIMARY KEY,
  slice INTEGER NOT NULL UNIQUE
) STRICT;

-- A ticket's texts, written from the Desk's events; they stay when the Desk lets the ticket go.
CREATE TABLE search_tickets (
  company_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  customer_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  said TEXT NOT NULL,
  noted TEXT NOT NULL,
  version INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (company_id, number)
) STRICT, WITHOUT ROWID;

-- Their terms. `whose` is the customer's id, by which a contact's search is narrowed.
CREATE VIRTUAL TABLE search_ticket_terms USING fts5 (
  number, subject, customer, said, noted, whose,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);
