-- Keeps a comparison, if both articles still are what was compared.
INSERT OR REPLACE INTO comparisons (a, b, body_a, body_b, version, data)
SELECT a.number, b.number, :body_a, :body_b, :version, :data FROM articles a JOIN articles b
WHERE a.id = :a AND a.body = :body_a AND a.deleted IS NULL AND b.id = :b AND b.body = :body_b AND b.deleted IS NULL
