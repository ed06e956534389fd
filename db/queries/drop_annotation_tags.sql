-- Takes all tags off an annotation.
DELETE FROM annotation_tags WHERE annotation = :id
