-- The numbers of the articles that lead the stories, by the titles of their leading articles.
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
SELECT leader FROM led JOIN articles a ON a.number = leader
ORDER BY folded(coalesce(nullif(a.title, ''), (SELECT coalesce(nullif(a.inner_path, ''), name) || iif(a.row > 0, ' · ' || (a.row + 1), '')
    FROM source_names n WHERE n.sha256 = a.source LIMIT 1))), led.story
