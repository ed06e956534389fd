-- How many passages stand in two or more places of articles in sight.
SELECT count(*) AS passages FROM (
  SELECT 1 FROM passage_members m JOIN articles a ON a.id = m.article AND a.deleted IS NULL
  GROUP BY m.passage HAVING count(*) > 1
)
