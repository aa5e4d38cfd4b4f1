-- A project's life: who was responsible from which day, the day on which it was completed, and the
-- procedures carried out on it, such as its hand-over on site.
ALTER TABLE projects ADD COLUMN completed_on TEXT;

-- What happened to it, each under the version that the project had by it. Only ever added to.
CREATE TABLE project_changes (
  company_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  what TEXT NOT NULL CHECK (what IN ('responsible', 'completed')),
  -- From which day, or on which; null where it is not known, or the completion was taken back.
  on_date TEXT,
  responsible_id TEXT,
  reason TEXT NOT NULL,
  -- Null for what was there before changes were kept.
  recorded_by TEXT,
  recorded_by_name TEXT,
  recorded_at_ms INTEGER,
  PRIMARY KEY (company_id, project_id, n),
  FOREIGN KEY (company_id, project_id) REFERENCES projects (company_id, id),
  CHECK ((what = 'responsible') = (responsible_id IS NOT NULL))
) STRICT;

INSERT INTO project_changes
SELECT company_id, id, version, 'responsible', NULL, responsible_id, '', NULL, NULL, NULL
FROM projects;

CREATE TRIGGER project_changes_stay BEFORE UPDATE ON project_changes
BEGIN SELECT RAISE(ABORT, 'what happened to a project never changes'); END;
CREATE TRIGGER project_changes_are_kept BEFORE DELETE ON project_changes
BEGIN SELECT RAISE(ABORT, 'what happened to a project never changes'); END;
CREATE TRIGGER project_changes_are_not_replaced BEFORE INSERT ON project_changes
WHEN EXISTS (
  SELECT 1 FROM project_changes
  WHERE company_id = NEW.company_id AND project_id = NEW.project_id AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what happened to a project never changes'); END;

CREATE INDEX quantities_of_project ON quantities (company_id, project_id, month, id);

ALTER TABLE procedure_records ADD COLUMN project_id TEXT;
CREATE INDEX procedure_records_of_project ON procedure_records (company_id, project_id);
