-- Remembers a name of a file.
INSERT OR IGNORE INTO source_names (sha256, name, created) VALUES (:sha256, :name, :created)
