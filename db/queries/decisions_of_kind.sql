-- The decisions of one kind that stand, oldest first.
SELECT * FROM decisions WHERE kind = :kind AND deleted IS NULL ORDER BY created, id
