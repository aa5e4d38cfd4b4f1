-- What was said when a quantity was verified beside an equal one of somebody else's: that it is another
-- piece of work, and which. Null where there was none.
ALTER TABLE quantities ADD COLUMN another_piece TEXT CHECK (another_piece <> '');
