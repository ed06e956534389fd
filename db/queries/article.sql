-- One article by its id.
SELECT a.*, s.media_type, s.size
FROM articles a JOIN sources s ON s.sha256 = a.source
WHERE a.id = :id AND a.deleted IS NULL
