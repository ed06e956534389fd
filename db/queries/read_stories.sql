-- The stories in which something was read, or that share a passage with an article in which something was read.
SELECT DISTINCT story FROM articles
WHERE deleted IS NULL AND story IS NOT NULL AND id IN (
  SELECT article FROM read_sentences
  UNION
  SELECT there.article FROM passage_members here JOIN passage_members there USING (passage)
  WHERE here.article IN (SELECT article FROM read_sentences)
)
