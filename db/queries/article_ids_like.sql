-- Ids that begin with the given letters.
SELECT id FROM articles WHERE substr(id, 1, length(:prefix)) = :prefix AND deleted IS NULL LIMIT 2
