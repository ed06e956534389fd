-- The annotations made in one article, in the order of its text.
SELECT * FROM annotations WHERE article = :id AND deleted IS NULL ORDER BY start, "end", id
