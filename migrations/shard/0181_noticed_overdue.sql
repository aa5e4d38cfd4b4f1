-- When those concerned found it in their notices that a record is overdue; the event is another matter.
ALTER TABLE procedure_records ADD COLUMN noticed_overdue_at_ms INTEGER;
UPDATE procedure_records SET noticed_overdue_at_ms = told_overdue_at_ms;
