-- Suggestions, and what people did besides that deserves a reward (R10.2.4, R12.3, R18.1.4, R18.3).
CREATE TABLE deeds (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('suggestion', 'deed')),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  -- Who did it, with their names as of then; the first to be named first.
  people TEXT NOT NULL CHECK (json_valid(people)),
  made_by TEXT NOT NULL,
  made_by_name TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL,
  -- The completed result that it rests on.
  appraisal_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('made', 'adopted', 'declined', 'worked', 'recorded')),
  reward TEXT NOT NULL CHECK (reward IN ('none', 'proposed', 'given')),
  -- Whether everyone may read it.
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((kind = 'deed') = (state = 'recorded')),
  CHECK (kind = 'deed' OR appraisal_id IS NULL),
  -- One that is not taken up earns nothing.
  CHECK (state <> 'declined' OR reward = 'none')
) STRICT;

CREATE INDEX deeds_in_order ON deeds (company_id, made_at_ms, id);
CREATE INDEX deeds_shown ON deeds (company_id, shown, made_at_ms, id);

-- Whose deeds: so that somebody's own are found without looking through everyone's.
CREATE TABLE deed_people (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL,
  deed_id TEXT NOT NULL,
  PRIMARY KEY (company_id, person_id, made_at_ms, deed_id),
  FOREIGN KEY (company_id, deed_id) REFERENCES deeds (company_id, id)
) STRICT;

-- What was said and decided about a deed, in its order.
CREATE TABLE deed_words (
  company_id TEXT NOT NULL,
  deed_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  kind TEXT NOT NULL CHECK (kind IN
    ('adopted', 'declined', 'worked', 'proposed', 'approved', 'turned_down', 'given')),
  body TEXT NOT NULL,
  post TEXT,
  -- Of one that works: what it brought, if that was confirmed.
  benefit_fen INTEGER CHECK (benefit_fen >= 0),
  -- Of a proposal: what is claimed, of which rules, for which month's pay.
  claims TEXT CHECK (claims IS NULL OR json_valid(claims)),
  rule_set_id TEXT,
  rule_version INTEGER,
  pay_month TEXT CHECK (pay_month GLOB '20[0-9][0-9]-[01][0-9]'),
  -- Of a reward that was given: who got what.
  shares TEXT CHECK (shares IS NULL OR json_valid(shares)),
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, deed_id, n),
  FOREIGN KEY (company_id, deed_id) REFERENCES deeds (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((kind = 'proposed') = (claims IS NOT NULL)),
  CHECK ((claims IS NULL) = (rule_set_id IS NULL)),
  CHECK ((claims IS NULL) = (rule_version IS NULL)),
  CHECK ((claims IS NULL) = (pay_month IS NULL)),
  CHECK ((kind = 'given') = (shares IS NOT NULL)),
  CHECK ((kind IN ('approved', 'turned_down', 'given')) = (post IS NOT NULL)),
  CHECK (benefit_fen IS NULL OR kind = 'worked')
) STRICT;

CREATE UNIQUE INDEX deeds_are_rewarded_once ON deed_words (company_id, deed_id)
  WHERE kind = 'given';
CREATE UNIQUE INDEX suggestions_are_assessed_once ON deed_words (company_id, deed_id)
  WHERE kind IN ('adopted', 'declined');

CREATE TRIGGER deeds_keep_what_they_are BEFORE UPDATE ON deeds
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
  OR NEW.title <> OLD.title OR NEW.body <> OLD.body OR NEW.people <> OLD.people
  OR NEW.made_by <> OLD.made_by OR NEW.made_by_name <> OLD.made_by_name
  OR NEW.made_at_ms <> OLD.made_at_ms OR NEW.appraisal_id IS NOT OLD.appraisal_id
BEGIN SELECT RAISE(ABORT, 'what somebody did never changes'); END;
CREATE TRIGGER rewarded_deeds_stay BEFORE UPDATE ON deeds
WHEN OLD.reward = 'given' OR OLD.state = 'declined'
BEGIN SELECT RAISE(ABORT, 'a deed that was rewarded or declined never changes'); END;
CREATE TRIGGER deeds_are_kept BEFORE DELETE ON deeds
BEGIN SELECT RAISE(ABORT, 'deeds are only added to'); END;
CREATE TRIGGER deeds_are_not_replaced BEFORE INSERT ON deeds
WHEN EXISTS (SELECT 1 FROM deeds WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: deeds are only added to'); END;
CREATE TRIGGER deed_people_stay BEFORE UPDATE ON deed_people
BEGIN SELECT RAISE(ABORT, 'whose deed it is never changes'); END;
CREATE TRIGGER deed_people_are_kept BEFORE DELETE ON deed_people
BEGIN SELECT RAISE(ABORT, 'whose deed it is never changes'); END;
CREATE TRIGGER deed_words_stay BEFORE UPDATE ON deed_words
BEGIN SELECT RAISE(ABORT, 'a word on a deed never changes'); END;
CREATE TRIGGER deed_words_are_kept BEFORE DELETE ON deed_words
BEGIN SELECT RAISE(ABORT, 'words on deeds are only added to'); END;
CREATE TRIGGER deed_words_are_not_replaced BEFORE INSERT ON deed_words
WHEN EXISTS (
  SELECT 1 FROM deed_words
  WHERE company_id = NEW.company_id AND deed_id = NEW.deed_id AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: words on deeds are only added to'); END;
