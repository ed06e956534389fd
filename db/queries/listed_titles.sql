-- The titles of the first articles in reading order.
SELECT a.id, coalesce(nullif(a.title, ''), (SELECT coalesce(nullif(a.inner_path, ''), name) || iif(a.row > 0, ' · ' || (a.row + 1), '')
    FROM source_names n WHERE n.sha256 = a.source LIMIT 1), '') AS title,
  coalesce(a.story, '') AS story
FROM articles a WHERE a.deleted IS NULL
ORDER BY a.published IS NULL, a.published, a.id LIMIT :limit
