-- A mark that carries a tag, the newest first.
SELECT n.id FROM annotation_tags t JOIN annotations n ON n.id = t.annotation
WHERE t.tag = :id AND n.deleted IS NULL ORDER BY n.modified DESC LIMIT 1
