-- The comparisons of articles in sight made by one version of the method, some at a time.
SELECT a.id AS a, b.id AS b, c.body_a, c.body_b, c.data, c.a AS number_a, c.b AS number_b
FROM comparisons c JOIN articles a ON a.number = c.a JOIN articles b ON b.number = c.b
WHERE c.version = :version AND (c.a, c.b) > (:after_a, :after_b) AND a.deleted IS NULL AND b.deleted IS NULL
ORDER BY c.a, c.b LIMIT :limit
