-- Remembers which version of an annotation both sides of the last merge have.
UPDATE annotations SET base = :base WHERE id = :id
