-- How many articles and stories are listed, and the language that most articles are in.
SELECT
  (SELECT count(*) FROM articles WHERE deleted IS NULL) AS articles,
  (SELECT count(DISTINCT story) FROM articles WHERE deleted IS NULL AND story IS NOT NULL) AS stories,
  coalesce((
    SELECT language FROM articles WHERE deleted IS NULL AND language <> ''
    GROUP BY language ORDER BY count(*) DESC, min(number) LIMIT 1
  ), '') AS language
