-- The tags of one annotation, in order.
SELECT tag FROM annotation_tags WHERE annotation = :id ORDER BY ordinal
