-- A word on a ticket that is over is heard on another: its files are that one's. Where they were sent
-- is kept, so that the same word sent again finds them.
ALTER TABLE files ADD COLUMN sent_on TEXT;
