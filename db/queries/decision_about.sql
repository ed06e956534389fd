-- A decision about an article, the newest first.
SELECT id FROM decisions WHERE :id IN (a, b) AND deleted IS NULL ORDER BY created DESC LIMIT 1
