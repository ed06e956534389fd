-- Every article in sight as the engine's first look wants it.
SELECT a.id, a.body, a.published, a.site, a.url,
  coalesce(nullif(a.title, ''), (SELECT coalesce(nullif(a.inner_path, ''), name) || iif(a.row > 0, ' · ' || (a.row + 1), '')
    FROM source_names WHERE sha256 = a.source ORDER BY number LIMIT 1)) AS title
FROM articles a
WHERE a.deleted IS NULL
ORDER BY a.id
