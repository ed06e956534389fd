-- Puts a tag on an annotation.
INSERT INTO annotation_tags (annotation, ordinal, tag) VALUES (:annotation, :ordinal, :tag)
