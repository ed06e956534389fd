-- A tag as it is kept, also a removed one.
SELECT * FROM tags WHERE id = :id
