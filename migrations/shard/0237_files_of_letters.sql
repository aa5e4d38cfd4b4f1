-- Which files a letter came with, so that who sorts it sees them: [{name, sizeBytes}, …].
ALTER TABLE letters ADD COLUMN files TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(files));
