-- Forms that companies put on their own sites. Switched off rather than removed, for letters name them.
CREATE TABLE forms (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  greeting TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
  theme TEXT NOT NULL CHECK (theme IN ('auto', 'light', 'dark')),
  origins TEXT NOT NULL CHECK (json_valid(origins)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  created_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;

-- What comes by a form is a letter like any other; this is the form.
ALTER TABLE letters ADD COLUMN form_id TEXT;
