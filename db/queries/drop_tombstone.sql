-- Takes the tombstone of an article away, so that it can come back.
DELETE FROM articles WHERE id = :id AND deleted IS NOT NULL
