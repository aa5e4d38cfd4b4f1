-- Who is still to find among their notices what happened to them, or what waits for them, in pay,
-- appraisals and discipline. A row goes once its reader was told.
CREATE TABLE person_news (
  company_id TEXT NOT NULL,
  -- What happened, once for everyone who is told of it.
  event_id TEXT NOT NULL,
  told_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- What it is about: an account, a sheet, a case.
  about_id TEXT NOT NULL,
  title TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, event_id, told_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_news_by_time ON person_news (at_ms);

INSERT INTO person_news
SELECT company_id, account_id || '.' || kind, told_id,
  CASE kind WHEN 'recorded' THEN 'account' ELSE 'account_objected' END, account_id, person_name,
  at_ms
FROM account_news;

DROP TABLE account_news;
