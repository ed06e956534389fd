-- Comparisons of articles out of sight or changed since, or by another version of the method.
SELECT c.a, c.b FROM comparisons c LEFT JOIN articles a ON a.number = c.a LEFT JOIN articles b ON b.number = c.b
WHERE c.version <> :version OR a.deleted IS NOT NULL OR b.deleted IS NOT NULL
  OR a.body IS NOT c.body_a OR b.body IS NOT c.body_b
ORDER BY c.a, c.b
