-- Keeps a part of a file, but the first.
INSERT OR REPLACE INTO source_parts (sha256, part, bytes) VALUES (:sha256, :part, :bytes)
