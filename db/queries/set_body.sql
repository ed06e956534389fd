-- Writes the digest of an article's text and blocks. What was found of another body no longer stands.
UPDATE articles SET body = :body, found = NULL WHERE id = :id
