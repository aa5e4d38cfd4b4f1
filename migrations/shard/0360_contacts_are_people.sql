-- A customer's contact and whoever comes in for that customer are one person: who has an address may
-- be written to, may write and may come in. The address says which row is whose, in small letters in both.
UPDATE customer_contacts SET email = lower(trim(email)) WHERE email <> lower(trim(email));

-- Who was invited stands in the book: where it has their name without an address, that is theirs.
UPDATE customer_contacts AS c SET email = (
    SELECT m.email FROM members AS m
    WHERE m.company_id = c.company_id AND m.customer_id = c.customer_id AND m.name = c.name
      AND m.role = 'contact' AND m.active = 1 ORDER BY m.person_id LIMIT 1)
  WHERE email = '' AND removed_at_ms IS NULL
    AND id = (
      SELECT min(n.id) FROM customer_contacts AS n
      WHERE n.company_id = c.company_id AND n.customer_id = c.customer_id AND n.name = c.name
        AND n.email = '' AND n.removed_at_ms IS NULL)
    AND EXISTS (
      SELECT 1 FROM members AS m
      WHERE m.company_id = c.company_id AND m.customer_id = c.customer_id AND m.name = c.name
        AND m.role = 'contact' AND m.active = 1 AND NOT EXISTS (
          SELECT 1 FROM customer_contacts AS n
          WHERE n.company_id = m.company_id AND n.email = m.email AND n.removed_at_ms IS NULL));
INSERT INTO customer_contacts (company_id, id, customer_id, name, duty, phone, phone_digits, email)
  SELECT company_id, 'con_' || substr(person_id, 5), customer_id, name, '', '', '', email
  FROM members AS m
  WHERE role = 'contact' AND active = 1 AND NOT EXISTS (
    SELECT 1 FROM customer_contacts AS c
    WHERE c.company_id = m.company_id AND c.customer_id = m.customer_id AND c.email = m.email
      AND c.removed_at_ms IS NULL)
  ON CONFLICT DO NOTHING;

-- Who stands in the book may come in, under the id that an invitation chose for them, if there is
-- one. An address that is somebody's already stays theirs.
INSERT INTO members
  (company_id, person_id, name, email, role, language, active, customer_id, version)
  SELECT c.company_id,
    coalesce(
      (SELECT i.person_id FROM invitations AS i
       WHERE i.company_id = c.company_id AND i.email = c.email AND i.customer_id = c.customer_id
         AND i.accepted_at_ms IS NULL AND i.withdrawn_at_ms IS NULL
       ORDER BY i.invited_at_ms DESC LIMIT 1),
      'per_' || substr(c.id, 5)),
    c.name, c.email, 'contact',
    coalesce(
      (SELECT o.language FROM members AS o
       WHERE o.company_id = c.company_id AND o.role = 'owner' ORDER BY o.person_id LIMIT 1), 'zh'),
    1, c.customer_id, 1
  FROM customer_contacts AS c
  WHERE c.removed_at_ms IS NULL AND c.email <> '' AND NOT EXISTS (
    SELECT 1 FROM invitations AS i
    WHERE i.company_id = c.company_id AND i.email = c.email
      AND (i.customer_id IS NULL OR i.customer_id <> c.customer_id)
      AND i.accepted_at_ms IS NULL AND i.withdrawn_at_ms IS NULL)
  ORDER BY c.company_id, c.id
  ON CONFLICT DO NOTHING;

CREATE INDEX customer_contacts_by_email ON customer_contacts (company_id, email)
  WHERE email <> '' AND removed_at_ms IS NULL;
CREATE INDEX members_by_customer ON members (company_id, customer_id) WHERE customer_id IS NOT NULL;
