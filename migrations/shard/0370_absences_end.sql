-- When an absence was taken back that had begun: until then whoever stood in did. Null for one that
-- stands, and for those that were taken back before this was written down.
ALTER TABLE absences ADD COLUMN ended_at_ms INTEGER;
