-- Takes away what a newer version wrote about one thing.
DELETE FROM unknown_fields WHERE id = :id
