-- Leaves a tombstone of an annotation.
UPDATE annotations SET deleted = :deleted, version = version + 1 WHERE id = :id
