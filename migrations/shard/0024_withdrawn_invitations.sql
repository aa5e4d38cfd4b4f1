-- An invitation can be taken back before it is accepted; its link is then as unknown as any.
ALTER TABLE invitations ADD COLUMN withdrawn_at_ms INTEGER;
