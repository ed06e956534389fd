-- The fingerprints of articles in sight made by one version of the method, some at a time.
SELECT a.id, f.article, f.body, f.data FROM fingerprints f JOIN articles a ON a.number = f.article
WHERE f.version = :version AND f.article > :after AND a.deleted IS NULL
ORDER BY f.article LIMIT :limit
