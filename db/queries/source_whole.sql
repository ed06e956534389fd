-- Whether the bytes of a source are kept, and none of them blanked.
SELECT 1 FROM source_bytes WHERE sha256 = :sha256 AND kept IS NULL
