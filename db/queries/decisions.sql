-- Every decision that stands, oldest first.
SELECT * FROM decisions WHERE deleted IS NULL ORDER BY created, id
