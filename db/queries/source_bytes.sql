-- The bytes of a source part by part, and the SHA-256 of what is left of them where rows were blanked.
SELECT bytes, kept, 0 AS part FROM source_bytes WHERE sha256 = :sha256
UNION ALL
SELECT p.bytes, NULL, p.part FROM source_parts p JOIN source_bytes b USING (sha256) WHERE p.sha256 = :sha256
ORDER BY part
