-- What is refused gives the files back that it had taken. Which request took a file last is kept, so
-- that one that is refused never gives back what another has sent meanwhile.
ALTER TABLE files ADD COLUMN taken_in TEXT;
