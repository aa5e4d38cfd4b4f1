-- Every list is read in its order from an index, from the place on where a page begins: what a page
-- costs does not grow with what lies before it.
CREATE INDEX invitations_in_order ON invitations (company_id, invited_at_ms, id);
CREATE INDEX projects_in_order ON projects (company_id, name, id);
CREATE INDEX quantities_in_order ON quantities (company_id, month, id);
CREATE INDEX trips_in_order ON trips (company_id, from_date, id);
CREATE INDEX appraisals_in_order ON appraisals (company_id, month, id);
CREATE INDEX appraisals_of_person ON appraisals (company_id, person_id, month, id);
CREATE INDEX pay_lines_in_order ON pay_lines (company_id, month, id);
CREATE INDEX pay_slips_in_order ON pay_slips (company_id, month, id);
CREATE INDEX pay_slips_of_run ON pay_slips (company_id, run_id, month, id);

DROP INDEX pay_slips_by_person;
CREATE INDEX pay_slips_by_person ON pay_slips (company_id, person_id, month, id);
DROP INDEX letters_by_time;
CREATE INDEX letters_by_time ON letters (company_id, received_at_ms, id);
DROP INDEX outgoing_mails_by_time;
CREATE INDEX outgoing_mails_by_time ON outgoing_mails (company_id, created_at_ms, id);
DROP INDEX calls_by_time;
CREATE INDEX calls_by_time ON calls (company_id, started_at_ms, id);
CREATE INDEX calls_of_person ON calls (company_id, taken_by, started_at_ms, id);
DROP INDEX surveys_by_time;
CREATE INDEX surveys_by_time ON surveys (company_id, closed_at_ms, id);
CREATE INDEX surveys_of_person ON surveys (company_id, person_id, closed_at_ms, id);
DROP INDEX back_tests_by_draft;
CREATE INDEX back_tests_by_draft ON back_tests (company_id, draft_id, asked_at_ms, id);
CREATE INDEX article_tickets_in_order ON article_tickets (company_id, ticket_id, attached_at_ms, article_id);

-- Two numbers of which one ends with the other have the last seven digits in common.
CREATE INDEX customer_contacts_by_ending ON customer_contacts (company_id, substr(phone_digits, -7));
