-- Forgets a name of a file, unless it is the only one.
DELETE FROM source_names WHERE sha256 = :sha256 AND name = :name
AND (SELECT count(*) FROM source_names WHERE sha256 = :sha256) > 1
