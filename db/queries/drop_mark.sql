-- Takes the mark of an article away: what was found of it is about to be written anew.
UPDATE articles SET found = NULL WHERE id = :id
