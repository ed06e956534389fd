-- The story that an article belongs to.
SELECT story FROM articles WHERE id = :id
