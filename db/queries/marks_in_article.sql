-- A mark in an article, the newest first.
SELECT id FROM annotations WHERE article = :id AND deleted IS NULL ORDER BY modified DESC LIMIT 1
