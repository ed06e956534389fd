-- Keeps a file, or its first part once all others are kept. `kept` is the SHA-256 of what is left where rows were blanked.
INSERT OR REPLACE INTO source_bytes (sha256, bytes, kept) VALUES (:sha256, :bytes, :kept)
