-- The articles whose story may change with a few: those of their stories, and whoever is tied to one of these.
-- CROSS JOIN keeps SQLite from looking at every article or decision first, and each story is looked up once.
WITH RECURSIVE
  touched (id) AS (SELECT value FROM json_each(:ids)),
  homes (story) AS (SELECT DISTINCT a.story FROM touched t CROSS JOIN articles a ON a.id = t.id),
  reach (id) AS (
    SELECT id FROM touched
    UNION SELECT a.id FROM homes h CROSS JOIN articles a ON a.story = h.story
    UNION SELECT e.b FROM reach r CROSS JOIN edges e ON e.a = r.id JOIN articles x ON x.id = e.b AND x.deleted IS NULL
    UNION SELECT e.a FROM reach r CROSS JOIN edges e ON e.b = r.id JOIN articles x ON x.id = e.a AND x.deleted IS NULL
    UNION SELECT d.b FROM reach r CROSS JOIN decisions d ON d.kind = 'join' AND d.a = r.id AND d.deleted IS NULL
      JOIN articles x ON x.id = d.b AND x.deleted IS NULL
    UNION SELECT d.a FROM reach r CROSS JOIN decisions d ON d.kind = 'join' AND d.b = r.id AND d.deleted IS NULL
      JOIN articles x ON x.id = d.a AND x.deleted IS NULL
  )
SELECT a.id, a.number, a.words, a.published, a.story,
  coalesce(nullif(a.title, ''), (SELECT coalesce(nullif(a.inner_path, ''), name) || iif(a.row > 0, ' · ' || (a.row + 1), '')
    FROM source_names WHERE sha256 = a.source ORDER BY number LIMIT 1)) AS title
FROM reach r CROSS JOIN articles a ON a.id = r.id
WHERE a.deleted IS NULL
ORDER BY a.id
