-- Lists that show only what stands in some state read no more than what they show.
CREATE INDEX letters_by_state ON letters (company_id, state, received_at_ms, id);
CREATE INDEX articles_by_state ON articles (company_id, state, updated_at_ms, id);
CREATE INDEX surveys_answered ON surveys (company_id, closed_at_ms, id)
  WHERE answered_at_ms IS NOT NULL;
CREATE INDEX surveys_low ON surveys (company_id, closed_at_ms, id) WHERE low = 1;
CREATE INDEX surveys_low_of_person ON surveys (company_id, person_id, closed_at_ms, id)
  WHERE low = 1;
