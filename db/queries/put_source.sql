-- Keeps what is known about a file.
INSERT OR IGNORE INTO sources (sha256, media_type, size, created) VALUES (:sha256, :media_type, :size, :created)
