-- Every article of the library in reading order: by date (unknown last), then id.
SELECT a.*, s.media_type, s.size
FROM articles a JOIN sources s ON s.sha256 = a.source
WHERE a.deleted IS NULL
ORDER BY a.published IS NULL, a.published, a.id
