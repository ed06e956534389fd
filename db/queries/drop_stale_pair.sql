-- Forgets a comparison of articles out of sight or changed since, or by another version of the method.
DELETE FROM comparisons WHERE a = :a AND b = :b AND (version <> :version
  OR NOT EXISTS (SELECT 1 FROM articles x WHERE x.number = a AND x.deleted IS NULL AND x.body = body_a)
  OR NOT EXISTS (SELECT 1 FROM articles x WHERE x.number = b AND x.deleted IS NULL AND x.body = body_b))
