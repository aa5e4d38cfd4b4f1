-- Who recorded a reward or a penalty, by the name of that day, and the clause it rests on: a slip
-- says both. Lines of before name neither.
ALTER TABLE pay_lines ADD COLUMN recorded_by_name TEXT;
ALTER TABLE pay_lines ADD COLUMN clause TEXT;
