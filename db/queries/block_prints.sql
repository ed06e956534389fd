-- What was kept of the blocks of articles in sight by one version of the method, some at a time.
SELECT a.id, p.article, p.data FROM block_prints p JOIN articles a ON a.number = p.article
WHERE p.version = :version AND p.article > :after AND a.deleted IS NULL
ORDER BY p.article LIMIT :limit
