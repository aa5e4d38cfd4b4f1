-- Who left before former roles were kept: the retention of their personal data runs from when the
-- audit says that they left, or where it does not say, from now.
INSERT INTO former_roles (company_id, person_id, role, until_ms)
SELECT m.company_id, m.person_id, m.role, coalesce((
    SELECT max(a.at_ms) FROM audit AS a
    WHERE a.company_id = m.company_id AND a.subject = m.person_id
      AND a.action = 'person.deactivated'),
  unixepoch() * 1000)
FROM members AS m
WHERE m.active = 0 AND NOT EXISTS (
  SELECT 1 FROM former_roles AS f
  WHERE f.company_id = m.company_id AND f.person_id = m.person_id AND f.role = m.role);
