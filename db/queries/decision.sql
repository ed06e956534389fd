-- One decision.
SELECT * FROM decisions WHERE id = :id AND deleted IS NULL
