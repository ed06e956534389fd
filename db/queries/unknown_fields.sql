-- All that a newer version wrote and this one has no word for.
SELECT id, fields FROM unknown_fields ORDER BY id
