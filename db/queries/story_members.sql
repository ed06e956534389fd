-- Who belongs to which story, in reading order.
SELECT id, story FROM articles
WHERE deleted IS NULL AND story IS NOT NULL
ORDER BY published IS NULL, published, id
