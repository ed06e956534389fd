-- Keeps a file byte for byte.
INSERT OR IGNORE INTO source_bytes (sha256, bytes) VALUES (:sha256, :bytes)
