-- The number of the article that leads the story of one article.
SELECT coalesce(
  (SELECT p.number FROM stories s JOIN articles p ON p.id = s.principal
    WHERE s.id = a.story AND p.story = a.story AND p.deleted IS NULL),
  (SELECT min(m.number) FROM articles m WHERE m.story = a.story AND m.deleted IS NULL)
) AS leader
FROM articles a WHERE a.id = :id AND a.deleted IS NULL AND a.story IS NOT NULL
