-- Writes a story.
INSERT OR REPLACE INTO stories (id, title, principal, decided_by) VALUES (:id, :title, :principal, :decided_by)
