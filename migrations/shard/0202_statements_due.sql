-- By when a month's quantities had to be reported, as the rules had it when they were; null where
-- none had, and from before it was kept.
ALTER TABLE quantities ADD COLUMN due_on TEXT;
