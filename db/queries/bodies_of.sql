-- The digests of text and blocks of some articles in sight.
SELECT id, body FROM articles WHERE deleted IS NULL AND id IN (SELECT value FROM json_each(:ids))
