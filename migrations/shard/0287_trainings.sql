-- Training: plans, their sessions, who is asked to each, who was there and with what result
-- (R10.2.2, R11.3.3, R18.2.1), and what people aim at (R11.3.4).
CREATE TABLE training_plans (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  from_date TEXT NOT NULL,
  until TEXT NOT NULL,
  purpose TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_by_name TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id),
  CHECK (until >= from_date)
) STRICT;
CREATE INDEX training_plans_in_order ON training_plans (company_id, from_date, id);

CREATE TABLE training_sessions (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  on_date TEXT NOT NULL,
  place TEXT NOT NULL,
  trainer TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  made_by TEXT NOT NULL,
  made_by_name TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL,
  ended_by TEXT,
  ended_by_name TEXT,
  ended_at_ms INTEGER,
  ended_reason TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, plan_id) REFERENCES training_plans (company_id, id),
  CHECK ((state = 'planned') = (ended_at_ms IS NULL)),
  CHECK (state <> 'cancelled' OR ended_reason <> '')
) STRICT;
CREATE INDEX training_sessions_of_plan ON training_sessions (company_id, plan_id, on_date, id);

-- One person at one session. Their answer is their own; that they were there is somebody else's to say.
CREATE TABLE training_places (
  company_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('asked', 'coming', 'not_coming')),
  answer_note TEXT NOT NULL,
  answered_at_ms INTEGER,
  attended INTEGER CHECK (attended IN (0, 1)),
  result TEXT,
  result_note TEXT NOT NULL,
  PRIMARY KEY (company_id, session_id, person_id),
  FOREIGN KEY (company_id, session_id) REFERENCES training_sessions (company_id, id),
  CHECK ((answer = 'asked') = (answered_at_ms IS NULL)),
  CHECK (result IS NULL OR attended = 1)
) STRICT;
CREATE INDEX training_places_of_person ON training_places (company_id, person_id, session_id);

-- What somebody aims at, by when and how; it is ended with a word, and stays.
CREATE TABLE career_goals (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  goal TEXT NOT NULL CHECK (goal <> ''),
  steps TEXT NOT NULL,
  by_date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'reached', 'dropped')),
  set_by TEXT NOT NULL,
  set_by_name TEXT NOT NULL,
  set_at_ms INTEGER NOT NULL,
  ended_by_name TEXT,
  ended_at_ms INTEGER,
  ended_note TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((state = 'open') = (ended_at_ms IS NULL))
) STRICT;
CREATE INDEX career_goals_of_person ON career_goals (company_id, person_id, set_at_ms, id);

CREATE TRIGGER held_sessions_stay BEFORE UPDATE ON training_sessions
WHEN OLD.state <> 'planned'
BEGIN SELECT RAISE(ABORT, 'a session that ended never changes'); END;
CREATE TRIGGER training_sessions_are_kept BEFORE DELETE ON training_sessions
BEGIN SELECT RAISE(ABORT, 'sessions are only added to'); END;
CREATE TRIGGER training_results_stay BEFORE UPDATE ON training_places
WHEN OLD.attended IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'who was there never changes'); END;
CREATE TRIGGER ended_goals_stay BEFORE UPDATE ON career_goals
WHEN OLD.state <> 'open' OR NEW.goal <> OLD.goal OR NEW.steps <> OLD.steps OR NEW.by_date <> OLD.by_date
BEGIN SELECT RAISE(ABORT, 'a goal that was set never changes'); END;
