-- Takes a story away that no article in sight belongs to.
DELETE FROM stories WHERE id = :id AND NOT EXISTS (SELECT 1 FROM articles WHERE story = :id AND deleted IS NULL)
