-- The fingerprint of one article, if the article is out of sight or changed since, or another version's.
SELECT f.article, f.grams FROM fingerprints f LEFT JOIN articles a ON a.number = f.article
WHERE f.article = :article
  AND (a.number IS NULL OR a.deleted IS NOT NULL OR a.body IS NOT f.body OR f.version <> :version)
