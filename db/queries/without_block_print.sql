-- Articles in sight of whose blocks nothing was kept by this version of the method.
SELECT a.id FROM articles a LEFT JOIN block_prints p ON p.article = a.number AND p.version = :version
WHERE a.deleted IS NULL AND p.article IS NULL ORDER BY a.number
