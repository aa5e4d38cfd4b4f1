-- The roles that people no longer have, and until when they last did: who could have signed a short
-- while ago is still counted on, so that nobody is left to pass alone what others were there for.
CREATE TABLE former_roles (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  role TEXT NOT NULL,
  until_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, role),
  FOREIGN KEY (company_id, person_id) REFERENCES members (company_id, person_id)
) STRICT;
