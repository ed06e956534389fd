-- The fingerprints of a few articles in sight, by their numbers.
SELECT a.id, f.article, f.version, f.data FROM fingerprints f JOIN articles a ON a.number = f.article
WHERE f.article IN (SELECT value FROM json_each(:articles)) AND a.deleted IS NULL AND a.body = f.body
ORDER BY f.article
