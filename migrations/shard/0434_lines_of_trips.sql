-- That a line of pay settles a trip: it is no reward and no penalty, whichever way the money goes. Lines
-- from before this keep the words that their slips were approved with.
ALTER TABLE pay_lines ADD COLUMN settles TEXT CHECK (settles IN ('trip'));
