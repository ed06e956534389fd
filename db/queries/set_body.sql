-- Writes the digest of an article's text and blocks.
UPDATE articles SET body = :body WHERE id = :id
