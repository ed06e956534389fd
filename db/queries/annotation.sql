-- One annotation.
SELECT * FROM annotations WHERE id = :id AND deleted IS NULL
