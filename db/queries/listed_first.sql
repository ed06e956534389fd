-- The stories of the newest articles, the newest first, as the numbers of their leading articles: the top of the list.
SELECT coalesce((
  SELECT p.number FROM stories s JOIN articles p ON p.id = s.principal
  WHERE s.id = a.story AND p.story = a.story AND p.deleted IS NULL
), min(a.number)) AS leader
FROM (
  SELECT number, story, published FROM articles
  WHERE deleted IS NULL AND (published IS NULL) = 0
  ORDER BY published DESC, id DESC LIMIT :limit
) a
WHERE a.story IS NOT NULL
GROUP BY a.story ORDER BY max(a.published) DESC, a.story
