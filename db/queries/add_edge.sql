-- Writes a kinship between two articles in sight that have none.
INSERT OR IGNORE INTO edges (a, b, kind, strength, reason, a_start, a_end, b_start, b_end)
SELECT :a, :b, :kind, :strength, :reason, :a_start, :a_end, :b_start, :b_end
WHERE (SELECT count(*) FROM articles WHERE id IN (:a, :b) AND deleted IS NULL) = 2
