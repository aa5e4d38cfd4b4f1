-- What a company adopted of a pack, as it was adopted: a later pack is offered as a difference.
CREATE TABLE adopted_packs (
  company_id TEXT NOT NULL,
  regulation_id TEXT NOT NULL,
  -- Of the content below, in canonical JSON.
  digest TEXT NOT NULL,
  -- {document, ruleSets: [{kind, key, title, rules, citations}, …]}
  content TEXT NOT NULL CHECK (json_valid(content)),
  -- The state of the pack that the company chose to leave aside; null for none.
  dismissed TEXT,
  PRIMARY KEY (company_id, regulation_id),
  FOREIGN KEY (company_id, regulation_id) REFERENCES regulations (company_id, id)
) STRICT;

-- Packs that were adopted before: their first versions are what was adopted.
INSERT INTO adopted_packs
SELECT r.company_id, r.id, '', json_object(
    'document', json(t.document),
    'ruleSets', (
      SELECT json_group_array(json_object(
        'kind', s.kind,
        'key', s.key,
        'title', json_object('zh', s.title_zh, 'en', s.title_en),
        'rules', json(v.rules),
        'citations', json(v.citations)))
      FROM rule_sets s
      JOIN rule_versions v
        ON v.company_id = s.company_id AND v.rule_set_id = s.id AND v.version = 1
      WHERE s.company_id = r.company_id AND s.regulation_id = r.id
    )),
  NULL
FROM regulations r
JOIN regulation_versions t
  ON t.company_id = r.company_id AND t.regulation_id = r.id AND t.version = 1
WHERE r.pack_id IS NOT NULL;
