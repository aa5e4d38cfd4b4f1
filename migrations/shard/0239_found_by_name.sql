-- Who rings is found by any part of a name. Each name is kept from each of its places on, so that a
-- part of it is what some row begins with: a search reads what it shows, however many names there are.
CREATE TABLE name_parts (
  company_id TEXT NOT NULL,
  -- In small letters, at most twenty characters.
  part TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  -- Empty where it is the customer's own name.
  contact_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (company_id, part, customer_id, contact_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_parts_of ON name_parts (company_id, customer_id, contact_id);

-- A list of as many noughts as the name has characters gives its places: triggers take no recursion.
INSERT INTO name_parts
  SELECT c.company_id, lower(substr(c.name, at.key + 1, 20)), c.id, '', at.key + 1
  FROM customers AS c, json_each('[' || rtrim(replace(hex(zeroblob(length(c.name))), '00', '0,'), ',') || ']') AS at;
INSERT INTO name_parts
  SELECT c.company_id, lower(substr(c.name, at.key + 1, 20)), c.customer_id, c.id, at.key + 1
  FROM customer_contacts AS c, json_each('[' || rtrim(replace(hex(zeroblob(length(c.name))), '00', '0,'), ',') || ']') AS at
  WHERE c.removed_at_ms IS NULL;

CREATE TRIGGER customers_are_found AFTER INSERT ON customers
BEGIN
  INSERT INTO name_parts
    SELECT NEW.company_id, lower(substr(NEW.name, at.key + 1, 20)), NEW.id, '', at.key + 1
    FROM json_each('[' || rtrim(replace(hex(zeroblob(length(NEW.name))), '00', '0,'), ',') || ']') AS at;
END;
CREATE TRIGGER customers_are_found_anew AFTER UPDATE OF name ON customers
WHEN NEW.name <> OLD.name
BEGIN
  DELETE FROM name_parts
    WHERE company_id = OLD.company_id AND customer_id = OLD.id AND contact_id = '';
  INSERT INTO name_parts
    SELECT NEW.company_id, lower(substr(NEW.name, at.key + 1, 20)), NEW.id, '', at.key + 1
    FROM json_each('[' || rtrim(replace(hex(zeroblob(length(NEW.name))), '00', '0,'), ',') || ']') AS at;
END;
CREATE TRIGGER contacts_are_found AFTER INSERT ON customer_contacts
WHEN NEW.removed_at_ms IS NULL
BEGIN
  INSERT INTO name_parts
    SELECT NEW.company_id, lower(substr(NEW.name, at.key + 1, 20)), NEW.customer_id, NEW.id, at.key + 1
    FROM json_each('[' || rtrim(replace(hex(zeroblob(length(NEW.name))), '00', '0,'), ',') || ']') AS at;
END;
-- Who was removed is found no more.
CREATE TRIGGER contacts_are_found_anew
AFTER UPDATE OF name, customer_id, removed_at_ms ON customer_contacts
BEGIN
  DELETE FROM name_parts
    WHERE company_id = OLD.company_id AND customer_id = OLD.customer_id AND contact_id = OLD.id;
  INSERT INTO name_parts
    SELECT NEW.company_id, lower(substr(NEW.name, at.key + 1, 20)), NEW.customer_id, NEW.id, at.key + 1
    FROM json_each('[' || rtrim(replace(hex(zeroblob(length(NEW.name))), '00', '0,'), ',') || ']') AS at
    WHERE NEW.removed_at_ms IS NULL;
END;
