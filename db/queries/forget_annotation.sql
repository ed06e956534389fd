-- Leaves nothing of an annotation, as if it never was.
DELETE FROM annotations WHERE id = :id
