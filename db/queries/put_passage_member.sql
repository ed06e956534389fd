-- Writes a place of a passage, if its article is in sight.
INSERT OR IGNORE INTO passage_members (passage, article, start, "end", similarity)
SELECT :passage, :article, :start, :end, :similarity
WHERE EXISTS (SELECT 1 FROM articles WHERE id = :article AND deleted IS NULL)
