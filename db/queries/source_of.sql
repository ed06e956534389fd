-- The SHA-256 of an article's source, and where in it the article stands.
SELECT source, inner_path, row FROM articles WHERE id = :id
