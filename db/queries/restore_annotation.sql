-- Brings back what stood beside the value of an annotation.
UPDATE annotations SET version = :version, deleted = :deleted, base = :base WHERE id = :id
