-- Takes away what is kept of a file (bytes).
DELETE FROM source_bytes WHERE sha256 = :sha256
