-- Takes away what is kept of a file (parts).
DELETE FROM source_parts WHERE sha256 = :sha256
