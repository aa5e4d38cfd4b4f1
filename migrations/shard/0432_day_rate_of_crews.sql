-- One member's parts of days at the day rate that a crew did together: what they come to is shared when
-- the month is worked out, to the fen. Null where there are none.
ALTER TABLE quantities ADD COLUMN day_shares TEXT CHECK (day_shares IS NULL OR json_valid(day_shares));
