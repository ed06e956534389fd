-- Whether anything kept refers to a tag, also what was removed.
SELECT 1 FROM annotation_tags WHERE tag = :id UNION ALL SELECT 1 FROM tags WHERE parent = :id LIMIT 1
