-- The number and the digest of an article in sight.
SELECT number, body FROM articles WHERE id = :id AND deleted IS NULL
