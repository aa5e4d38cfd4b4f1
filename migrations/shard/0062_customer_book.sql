-- What is known of a customer. While a contract is in force its level is the customer's; otherwise
-- their own is. `customers.level` is the one that holds, which the Desk has a copy of.
CREATE TABLE customer_levels (
  company_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  own_level TEXT NOT NULL CHECK (own_level IN ('standard', 'key', 'strategic')),
  -- When a contract begins or ends next; null for never.
  changes_at_ms INTEGER,
  PRIMARY KEY (company_id, customer_id)
) STRICT;
CREATE INDEX customer_levels_by_change ON customer_levels (changes_at_ms)
  WHERE changes_at_ms IS NOT NULL;

-- Days are those of the company's zone; `until_date` is the last one, null for open-ended.
CREATE TABLE customer_contracts (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('standard', 'key', 'strategic')),
  from_date TEXT NOT NULL,
  until_date TEXT,
  from_ms INTEGER NOT NULL,
  until_ms INTEGER,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id),
  CHECK ((until_date IS NULL) = (until_ms IS NULL))
) STRICT;
CREATE INDEX customer_contracts_by_customer ON customer_contracts (company_id, customer_id, from_ms);

-- People to ring; those who sign in are members (0001).
CREATE TABLE customer_contacts (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  name TEXT NOT NULL,
  duty TEXT NOT NULL,
  phone TEXT NOT NULL,
  -- Digits alone, by which a caller is looked up.
  phone_digits TEXT NOT NULL,
  email TEXT NOT NULL,
  removed_at_ms INTEGER,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX customer_contacts_by_customer ON customer_contacts (company_id, customer_id);
CREATE INDEX customer_contacts_by_phone ON customer_contacts (company_id, phone_digits)
  WHERE phone_digits <> '';

-- Products that a customer has, each piece with its serial number.
CREATE TABLE customer_assets (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  product TEXT NOT NULL,
  serial TEXT NOT NULL,
  place TEXT NOT NULL,
  installed_on TEXT,
  warranty_until TEXT,
  removed_at_ms INTEGER,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX customer_assets_by_customer ON customer_assets (company_id, customer_id);

CREATE TABLE customer_notes (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  body TEXT NOT NULL,
  written_by_name TEXT NOT NULL,
  written_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX customer_notes_by_customer ON customer_notes (company_id, customer_id, written_at_ms);

-- A customer's tickets, latest first.
CREATE INDEX ticket_index_by_customer ON ticket_index (company_id, customer_id, opened_at_ms, id);
