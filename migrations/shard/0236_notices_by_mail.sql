-- Who wants their notices by mail as well; nobody does who has not said so.
CREATE TABLE notice_mail (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  send TEXT NOT NULL CHECK (send IN ('off', 'at_once', 'daily')),
  -- The last notice that was looked at: what was there before they wanted any is not sent.
  looked_to INTEGER NOT NULL,
  -- When to look again; null while nothing is wanted.
  next_at_ms INTEGER,
  PRIMARY KEY (company_id, person_id),
  CHECK ((send = 'off') = (next_at_ms IS NULL))
) STRICT;
CREATE INDEX notice_mail_due ON notice_mail (next_at_ms) WHERE next_at_ms IS NOT NULL;
