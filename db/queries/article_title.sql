-- The title of an article, or the name of its file, also of one out of sight.
SELECT coalesce(nullif(title, ''), (SELECT coalesce(nullif(inner_path, ''), name) || iif(row > 0, ' · ' || (row + 1), '')
    FROM source_names WHERE sha256 = source ORDER BY number LIMIT 1), '')
  AS title
FROM articles WHERE id = :id
