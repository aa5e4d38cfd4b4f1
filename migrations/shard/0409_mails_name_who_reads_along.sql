-- Whom an answer with copies names in its To and Cc, in each of the mails that it goes out as; null
-- where it names its own reader alone.
ALTER TABLE outgoing_mails ADD COLUMN named TEXT CHECK (named IS NULL OR json_valid(named));
