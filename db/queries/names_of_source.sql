-- The names of one source, first one first.
SELECT name FROM source_names WHERE sha256 = :sha256 ORDER BY number
