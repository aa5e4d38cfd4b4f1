-- Closings of tickets and what became of asking about them: one row a closing, written when the
-- Desk's event arrives. `next_at_ms` is when it has to be looked at; null where nothing is to come.
CREATE TABLE surveys (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  ticket_id TEXT NOT NULL,
  number TEXT NOT NULL,
  subject TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  person_id TEXT,
  closed_at_ms INTEGER NOT NULL,
  -- Why nobody is asked, or no more; empty where nothing is to be said.
  ground TEXT NOT NULL,
  -- The rules that it is asked by, and what they ask; null until they were looked up.
  rule_set_id TEXT,
  rule_version INTEGER,
  form TEXT,
  asked_address TEXT,
  -- When the question and its reminders went out, as a JSON list.
  sent_at_ms TEXT NOT NULL,
  expires_at_ms INTEGER,
  next_at_ms INTEGER,
  score INTEGER,
  marks TEXT,
  comment TEXT,
  answered_at_ms INTEGER,
  -- The colleague who wrote it down, where the customer did not answer themselves.
  recorded_by TEXT,
  -- Whether the mark is one that is looked into at once, and when that was told.
  low INTEGER NOT NULL,
  low_told_at_ms INTEGER,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE UNIQUE INDEX surveys_by_closing ON surveys (company_id, ticket_id, closed_at_ms);
CREATE INDEX surveys_by_time ON surveys (company_id, closed_at_ms);
CREATE INDEX surveys_by_address ON surveys (company_id, asked_address) WHERE asked_address IS NOT NULL;
CREATE INDEX surveys_due ON surveys (next_at_ms) WHERE next_at_ms IS NOT NULL;
CREATE INDEX surveys_to_tell ON surveys (answered_at_ms) WHERE low = 1 AND low_told_at_ms IS NULL;

-- An answer is given once.
CREATE TRIGGER survey_answers_stay BEFORE UPDATE ON surveys
WHEN OLD.answered_at_ms IS NOT NULL AND (
  NEW.score IS NOT OLD.score OR NEW.marks IS NOT OLD.marks OR NEW.comment IS NOT OLD.comment
  OR NEW.recorded_by IS NOT OLD.recorded_by OR NEW.answered_at_ms IS NOT OLD.answered_at_ms OR NEW.form IS NOT OLD.form
  OR NEW.person_id IS NOT OLD.person_id OR NEW.ticket_id IS NOT OLD.ticket_id
  OR NEW.closed_at_ms IS NOT OLD.closed_at_ms OR NEW.id IS NOT OLD.id
  OR NEW.company_id IS NOT OLD.company_id)
BEGIN SELECT RAISE(ABORT, 'a survey is answered once'); END;

CREATE TRIGGER survey_answers_are_kept BEFORE DELETE ON surveys
WHEN OLD.answered_at_ms IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a survey is answered once'); END;

CREATE TRIGGER survey_answers_are_not_replaced BEFORE INSERT ON surveys
WHEN EXISTS (
  SELECT 1 FROM surveys
  WHERE company_id = NEW.company_id AND answered_at_ms IS NOT NULL
    AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a survey is answered once'); END;

-- Addresses whose people do not want to be asked any more.
CREATE TABLE survey_refusals (
  company_id TEXT NOT NULL,
  address TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, address)
) STRICT;
