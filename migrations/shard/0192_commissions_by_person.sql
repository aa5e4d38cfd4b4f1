-- What earlier months counted is asked of some people at a time where a draft is tried on the past.
CREATE INDEX commissions_by_person ON commissions (company_id, person_id, project_id, month);
