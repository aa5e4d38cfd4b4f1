-- What the company knows: articles, each with its versions, which never change. What a reader sees
-- is the version that was published; the latest may be further.
CREATE TABLE articles (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
  latest_content INTEGER NOT NULL,
  published_content INTEGER,
  -- Of the published version; null where a reader sees nothing.
  published_visibility TEXT CHECK (published_visibility IN ('public', 'internal')),
  owner_id TEXT NOT NULL,
  review_on TEXT,
  from_ticket_id TEXT,
  from_ticket_number TEXT,
  helpful INTEGER NOT NULL,
  unhelpful INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((state = 'published') = (published_content IS NOT NULL)),
  CHECK ((state = 'published') = (published_visibility IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX articles_by_number ON articles (company_id, number);
CREATE UNIQUE INDEX articles_by_ticket ON articles (company_id, from_ticket_id)
  WHERE from_ticket_id IS NOT NULL;
CREATE INDEX articles_by_change ON articles (company_id, updated_at_ms, id);
CREATE INDEX articles_by_review ON articles (company_id, review_on, id)
  WHERE state = 'published' AND review_on IS NOT NULL;

CREATE TABLE article_contents (
  company_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  content INTEGER NOT NULL CHECK (content >= 1),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal')),
  category TEXT NOT NULL,
  tags TEXT NOT NULL,
  note TEXT NOT NULL,
  written_by TEXT NOT NULL,
  written_by_name TEXT NOT NULL,
  written_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, article_id, content)
) STRICT;
CREATE TRIGGER article_contents_stay BEFORE UPDATE ON article_contents
BEGIN SELECT RAISE(ABORT, 'a version of an article never changes'); END;
CREATE TRIGGER article_contents_are_kept BEFORE DELETE ON article_contents
BEGIN SELECT RAISE(ABORT, 'a version of an article is kept'); END;
CREATE TRIGGER article_contents_are_not_replaced BEFORE INSERT ON article_contents
WHEN EXISTS (
  SELECT 1 FROM article_contents
  WHERE company_id = NEW.company_id AND article_id = NEW.article_id AND content = NEW.content)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a version of an article never changes'); END;

-- Whether an article helped: one word of each reader, the latest counts.
CREATE TABLE article_votes (
  company_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  helpful INTEGER NOT NULL CHECK (helpful IN (0, 1)),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, article_id, person_id)
) STRICT;

-- Which articles belong to which ticket.
CREATE TABLE article_tickets (
  company_id TEXT NOT NULL,
  ticket_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  attached_by TEXT NOT NULL,
  attached_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, ticket_id, article_id)
) STRICT;

-- Terms of published articles, found like those of tickets (0060). `audience` is who may read one.
CREATE VIRTUAL TABLE search_article_terms USING fts5 (
  number, title, tags, body, audience,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);

CREATE TABLE search_articles (
  company_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  tags TEXT NOT NULL,
  body TEXT NOT NULL,
  visibility TEXT NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, number)
) STRICT, WITHOUT ROWID;
