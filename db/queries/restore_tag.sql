-- Brings back what stood beside the value of a tag.
UPDATE tags SET version = :version, deleted = :deleted WHERE id = :id
