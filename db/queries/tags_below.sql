-- A tag that stands below another one.
SELECT id FROM tags WHERE parent = :id AND deleted IS NULL ORDER BY modified DESC LIMIT 1
