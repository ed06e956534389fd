-- The articles of some stories.
SELECT id, story FROM articles
WHERE deleted IS NULL AND story IN (SELECT value FROM json_each(:stories))
ORDER BY story, id
