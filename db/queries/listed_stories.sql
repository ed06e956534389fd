-- The tellings of some stories, given by the numbers of their leading articles: the leading one first, then by date.
SELECT l.value AS leader, a.*, s.media_type, s.size, coalesce(t.principal, '') AS principal,
  coalesce(t.title, '') AS story_title, coalesce(t.decided_by, 'program') AS decided_by,
  (SELECT json_group_array(name) FROM (SELECT name FROM source_names n WHERE n.sha256 = a.source ORDER BY n.number)) AS names
FROM json_each(:numbers) l
JOIN articles h ON h.number = l.value AND h.deleted IS NULL
JOIN articles a ON a.story = h.story AND a.deleted IS NULL
JOIN sources s ON s.sha256 = a.source
LEFT JOIN stories t ON t.id = h.story
ORDER BY l.key, a.id <> t.principal, a.published IS NULL, a.published, a.id
