-- Every tag in use.
SELECT * FROM tags WHERE deleted IS NULL ORDER BY name, id
