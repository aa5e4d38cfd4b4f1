-- Who has nominated somebody for a month's award (R19.12.3). Nothing here says whom, when or after
-- whom: rows lie in the order of their keys.
CREATE TABLE award_voters (
  company_id TEXT NOT NULL,
  month TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (company_id, month, person_id)
) STRICT, WITHOUT ROWID;

-- Whom somebody nominated, under a digest of a secret that only the voter has, and sealed: not even
-- two copies of the database, from before and after, tell whose it is. Gone once it is counted.
CREATE TABLE award_ballots (
  company_id TEXT NOT NULL,
  month TEXT NOT NULL,
  ballot TEXT NOT NULL,
  nominees TEXT NOT NULL,
  PRIMARY KEY (company_id, month, ballot)
) STRICT, WITHOUT ROWID;

-- What a month's nominations came to, under which rules; counted once.
CREATE TABLE awards (
  company_id TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '20[0-9][0-9]-[01][0-9]'),
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  voters INTEGER NOT NULL CHECK (voters >= 0),
  -- Nominees with their names as of then and their votes, most first.
  tally TEXT NOT NULL CHECK (json_valid(tally)),
  counted_by TEXT NOT NULL,
  counted_by_name TEXT NOT NULL,
  counted_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, month),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version)
) STRICT;

-- What was said to it by those whom the rules name, in its order.
CREATE TABLE award_words (
  company_id TEXT NOT NULL,
  month TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('chosen', 'passed', 'vetoed', 'approved', 'given_to_nobody')),
  post TEXT NOT NULL,
  body TEXT NOT NULL,
  -- Of a choice those who are chosen, of a veto the one whom it is about.
  nominees TEXT NOT NULL CHECK (json_valid(nominees)),
  ground TEXT,
  on_date TEXT,
  ticket_id TEXT,
  case_id TEXT,
  -- Of an approval: who wins what, and in which month's pay.
  result TEXT CHECK (result IS NULL OR json_valid(result)),
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, month, n),
  FOREIGN KEY (company_id, month) REFERENCES awards (company_id, month),
  CHECK ((kind = 'approved') = (result IS NOT NULL)),
  -- A veto that names a ground names what it goes by.
  CHECK (ground IS NULL OR (kind = 'vetoed' AND on_date IS NOT NULL
    AND (ticket_id IS NULL) <> (case_id IS NULL)))
) STRICT;

CREATE UNIQUE INDEX awards_end_once ON award_words (company_id, month)
  WHERE kind IN ('approved', 'given_to_nobody');

CREATE TRIGGER awards_stay BEFORE UPDATE ON awards
BEGIN SELECT RAISE(ABORT, 'a counted month never changes'); END;
CREATE TRIGGER awards_are_kept BEFORE DELETE ON awards
BEGIN SELECT RAISE(ABORT, 'counted months are only added to'); END;
CREATE TRIGGER awards_are_not_replaced BEFORE INSERT ON awards
WHEN EXISTS (
  SELECT 1 FROM awards WHERE company_id = NEW.company_id AND month = NEW.month)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: counted months are only added to'); END;
CREATE TRIGGER award_words_stay BEFORE UPDATE ON award_words
BEGIN SELECT RAISE(ABORT, 'a word on an award never changes'); END;
CREATE TRIGGER award_words_are_kept BEFORE DELETE ON award_words
BEGIN SELECT RAISE(ABORT, 'words on awards are only added to'); END;
CREATE TRIGGER award_words_are_not_replaced BEFORE INSERT ON award_words
WHEN EXISTS (
  SELECT 1 FROM award_words
  WHERE company_id = NEW.company_id AND month = NEW.month AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: words on awards are only added to'); END;
CREATE TRIGGER ended_awards_stay BEFORE INSERT ON award_words
WHEN EXISTS (
  SELECT 1 FROM award_words WHERE company_id = NEW.company_id AND month = NEW.month
    AND kind IN ('approved', 'given_to_nobody'))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: an award that was decided takes no word'); END;
CREATE TRIGGER nobody_nominates_twice BEFORE UPDATE ON award_voters
BEGIN SELECT RAISE(ABORT, 'who has nominated never changes'); END;
CREATE TRIGGER ballots_stay BEFORE UPDATE ON award_ballots
BEGIN SELECT RAISE(ABORT, 'a ballot never changes'); END;
