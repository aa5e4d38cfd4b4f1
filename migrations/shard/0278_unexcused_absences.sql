-- A day of absence that the rules find (R19.7): the evidence, what the person answered, and whether
-- it counts. It counts only once somebody has said so, and nobody is dismissed by it.
CREATE TABLE unexcused_absences (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  date TEXT NOT NULL,
  -- What the rules were given, and where it came from.
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  trip_id TEXT,
  account TEXT NOT NULL CHECK (account <> ''),
  -- What they found, with its explanation.
  grounds TEXT NOT NULL CHECK (json_valid(grounds)),
  costs TEXT NOT NULL CHECK (costs IN ('whole_day', 'whole_day_unpaid')),
  may_answer_first INTEGER NOT NULL CHECK (may_answer_first IN (0, 1)),
  explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  -- The last day on which the person may answer before anything is decided.
  reply_by TEXT NOT NULL,
  proposed_by TEXT NOT NULL CHECK (proposed_by <> person_id),
  proposed_by_name TEXT NOT NULL,
  proposed_at_ms INTEGER NOT NULL,
  reply TEXT,
  replied_at_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'counted', 'dismissed')),
  verdict TEXT,
  decided_by TEXT,
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  -- Of a day that counts: what the days so far come to, and the case that was opened for it.
  week TEXT CHECK (week IS NULL OR json_valid(week)),
  case_id TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((reply IS NULL) = (replied_at_ms IS NULL)),
  CHECK ((state = 'proposed') = (verdict IS NULL AND decided_by IS NULL AND decided_at_ms IS NULL)),
  CHECK ((state = 'counted') = (week IS NOT NULL)),
  CHECK (case_id IS NULL OR state = 'counted'),
  -- Nobody decides what they proposed, or about themselves.
  CHECK (decided_by IS NULL OR (decided_by <> proposed_by AND decided_by <> person_id))
) STRICT;

-- One of a day, unless it was dismissed.
CREATE UNIQUE INDEX unexcused_absences_of_day ON unexcused_absences (company_id, person_id, date)
  WHERE state <> 'dismissed';
CREATE INDEX unexcused_absences_in_order ON unexcused_absences (company_id, date, id);
CREATE INDEX unexcused_absences_of_person ON unexcused_absences (company_id, person_id, date, id);

CREATE TRIGGER absences_keep_their_evidence BEFORE UPDATE ON unexcused_absences
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.date <> OLD.date OR NEW.evidence <> OLD.evidence OR NEW.account <> OLD.account
  OR NEW.grounds <> OLD.grounds OR NEW.explanation <> OLD.explanation
  OR NEW.reply_by <> OLD.reply_by OR NEW.proposed_by <> OLD.proposed_by
  OR (OLD.reply IS NOT NULL AND NEW.reply IS NOT OLD.reply)
BEGIN SELECT RAISE(ABORT, 'the evidence of an absence never changes'); END;
CREATE TRIGGER decided_absences_stay BEFORE UPDATE ON unexcused_absences
WHEN OLD.state <> 'proposed' AND (NEW.state <> OLD.state OR NEW.verdict <> OLD.verdict
  OR NEW.decided_by <> OLD.decided_by OR NEW.week IS NOT OLD.week OR OLD.case_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an absence that was decided never changes'); END;
CREATE TRIGGER unexcused_absences_are_kept BEFORE DELETE ON unexcused_absences
BEGIN SELECT RAISE(ABORT, 'absences are only added to'); END;
CREATE TRIGGER unexcused_absences_are_not_replaced BEFORE INSERT ON unexcused_absences
WHEN EXISTS (
  SELECT 1 FROM unexcused_absences WHERE company_id = NEW.company_id AND (id = NEW.id OR (
    person_id = NEW.person_id AND date = NEW.date AND state <> 'dismissed')))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: absences are only added to'); END;
