-- One tag.
SELECT * FROM tags WHERE id = :id AND deleted IS NULL
