-- Whose form is whose: a form stands on a site that knows nothing but its id.
CREATE TABLE form_routes (
  form_id TEXT NOT NULL PRIMARY KEY,
  company_id TEXT NOT NULL REFERENCES companies (id)
) STRICT;
