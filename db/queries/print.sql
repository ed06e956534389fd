-- The fingerprint of one article.
SELECT f.article, f.body, f.version, f.grams, f.data FROM fingerprints f JOIN articles a ON a.number = f.article
WHERE a.id = :id
