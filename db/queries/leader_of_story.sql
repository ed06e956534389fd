-- The number of the article that leads a story.
SELECT coalesce(
  (SELECT p.number FROM stories s JOIN articles p ON p.id = s.principal
    WHERE s.id = :id AND p.story = :id AND p.deleted IS NULL),
  (SELECT min(m.number) FROM articles m WHERE m.story = :id AND m.deleted IS NULL)
) AS leader
