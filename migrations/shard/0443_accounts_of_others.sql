-- Why somebody is paid to an account in another's name; null where it is in their own.
ALTER TABLE bank_accounts ADD COLUMN ground TEXT CHECK (ground <> '');
