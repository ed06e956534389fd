-- Articles whose fingerprint no longer holds: out of sight or changed since, or by another version of the method.
SELECT f.article FROM fingerprints f LEFT JOIN articles a ON a.number = f.article
WHERE a.number IS NULL OR a.deleted IS NOT NULL OR a.body IS NOT f.body OR f.version <> :version
ORDER BY f.article
