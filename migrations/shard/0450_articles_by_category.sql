-- A category's articles, and those for contacts, are read without the others: with an article stands
-- the category of its latest text, which those who write see, and of the published one.
ALTER TABLE articles ADD COLUMN latest_category TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN published_category TEXT;
UPDATE articles SET
  latest_category = (
    SELECT category FROM article_contents text
    WHERE text.company_id = articles.company_id AND text.article_id = articles.id
      AND text.content = articles.latest_content),
  published_category = (
    SELECT category FROM article_contents text
    WHERE text.company_id = articles.company_id AND text.article_id = articles.id
      AND text.content = articles.published_content);
CREATE INDEX articles_by_category ON articles (company_id, latest_category, updated_at_ms, id);
CREATE INDEX articles_by_state_and_category ON articles
  (company_id, state, latest_category, updated_at_ms, id);
CREATE INDEX articles_published_by_category ON articles
  (company_id, state, published_category, updated_at_ms, id);
CREATE INDEX articles_by_visibility ON articles (company_id, published_visibility, updated_at_ms, id);
CREATE INDEX articles_by_visibility_and_category ON articles
  (company_id, published_visibility, published_category, updated_at_ms, id);
