-- Articles in sight whose digest of text and blocks is not known yet.
SELECT id FROM articles WHERE body IS NULL AND deleted IS NULL ORDER BY number LIMIT :limit
