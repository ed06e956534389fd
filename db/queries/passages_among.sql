-- The passages that stand in one of a few articles or in one out of sight, with all their places as they are written.
WITH touched (id) AS (
  SELECT value FROM json_each(:ids)
  UNION SELECT id FROM articles WHERE deleted IS NOT NULL
)
SELECT m.*, p.words
FROM (SELECT DISTINCT m.passage FROM touched t CROSS JOIN passage_members m ON m.article = t.id) k
CROSS JOIN passages p ON p.id = k.passage CROSS JOIN passage_members m ON m.passage = p.id
ORDER BY m.passage, m.article, m.start
