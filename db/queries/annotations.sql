-- Every annotation of an article in sight, in reading order.
SELECT n.* FROM annotations n JOIN articles a ON a.id = n.article
WHERE n.deleted IS NULL AND a.deleted IS NULL
ORDER BY a.published IS NULL, a.published, a.id, n.start, n."end", n.id
