-- The tags of every annotation, in order.
SELECT annotation, tag FROM annotation_tags ORDER BY annotation, ordinal
