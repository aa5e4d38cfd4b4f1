-- Asked for each slip and each payee of a run: who can sign in no more, and who leaves.
CREATE INDEX members_without_access ON members (company_id, person_id) WHERE active = 0;
CREATE INDEX leavings_by_person ON leavings (company_id, person_id);
