-- What somebody is deciding at the moment, where the decision opens a ticket first: a colleague who
-- decides the same at once is told so before there are two.
CREATE TABLE in_hand (
  company_id TEXT NOT NULL,
  -- The letter, or the call.
  thing_id TEXT NOT NULL,
  -- The command that has it; its retry has it still.
  command TEXT NOT NULL,
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, thing_id)
) STRICT;
