-- The numbers of the articles that lead the stories and their new words, the one with the most first.
WITH led AS (
  SELECT a.story, max(a.published) AS newest, sum(a.new_words) AS fresh, CASE count(*)
    WHEN 1 THEN min(a.number)
    ELSE coalesce((
      SELECT p.number FROM stories s JOIN articles p ON p.id = s.principal
      WHERE s.id = a.story AND p.story = a.story AND p.deleted IS NULL
    ), min(a.number)) END AS leader
  FROM articles a
  WHERE a.deleted IS NULL AND a.story IS NOT NULL
  GROUP BY a.story
)
SELECT leader, fresh FROM led ORDER BY fresh DESC, story
