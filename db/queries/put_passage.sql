-- Writes a passage.
INSERT OR IGNORE INTO passages (id, words) VALUES (:id, :words)
