-- Takes a passage away, with its places.
DELETE FROM passages WHERE id = :id
