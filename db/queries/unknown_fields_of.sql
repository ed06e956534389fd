-- What a newer version wrote about one thing.
SELECT fields FROM unknown_fields WHERE id = :id
