-- The articles that share a story or a passage with one article, itself left out.
SELECT id FROM articles
WHERE deleted IS NULL AND id <> :id AND (
  story = (SELECT story FROM articles WHERE id = :id)
  OR id IN (
    SELECT other.article FROM passage_members mine JOIN passage_members other ON other.passage = mine.passage
    WHERE mine.article = :id
  )
)
ORDER BY id
