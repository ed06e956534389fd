-- The SHA-256 of an article's source, and the article's row in it.
SELECT source, row FROM articles WHERE id = :id
