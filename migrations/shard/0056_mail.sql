-- How a company takes mail.
CREATE TABLE mail_settings (
  company_id TEXT NOT NULL PRIMARY KEY,
  handle TEXT NOT NULL,
  unknown_senders TEXT NOT NULL CHECK (unknown_senders IN ('hold', 'refuse')),
  version INTEGER NOT NULL
) STRICT;

-- What came in. Written down before it is looked at: `arrived` until something became of it.
CREATE TABLE letters (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('arrived', 'taken', 'held', 'set_aside', 'dismissed')),
  reason TEXT NOT NULL,
  envelope_from TEXT NOT NULL,
  envelope_to TEXT NOT NULL,
  from_address TEXT NOT NULL,
  from_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  ticket_id TEXT,
  received_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE INDEX letters_by_time ON letters (company_id, received_at_ms);
CREATE INDEX letters_arrived ON letters (received_at_ms) WHERE state = 'arrived';

-- Words for the customer that the Desk has told us of, and that no mail was made of yet.
CREATE TABLE mail_notices (
  company_id TEXT NOT NULL,
  epoch TEXT NOT NULL,
  seq INTEGER NOT NULL,
  ticket_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  next_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, epoch, seq)
) STRICT;

CREATE INDEX mail_notices_due ON mail_notices (next_at_ms);

-- What goes out: one line for each mail and recipient, however often it is tried.
CREATE TABLE outgoing_mails (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  person_id TEXT NOT NULL,
  to_address TEXT NOT NULL,
  ticket_id TEXT,
  subject TEXT NOT NULL,
  content TEXT NOT NULL,
  reply_to TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'bounced')),
  tries INTEGER NOT NULL,
  next_at_ms INTEGER NOT NULL,
  created_at_ms INTEGER NOT NULL,
  sent_at_ms INTEGER,
  error TEXT,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE INDEX outgoing_mails_by_time ON outgoing_mails (company_id, created_at_ms);
CREATE INDEX outgoing_mails_due ON outgoing_mails (next_at_ms) WHERE state IN ('waiting', 'sending');
