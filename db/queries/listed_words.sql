-- What the list is filtered by, story by story, the leading article first.
SELECT a.number, a.story,
  coalesce(nullif(a.title, ''), (SELECT coalesce(nullif(a.inner_path, ''), name) || iif(a.row > 0, ' · ' || (a.row + 1), '')
    FROM source_names n WHERE n.sha256 = a.source LIMIT 1), '') AS title,
  a.site, a.byline, coalesce(a.published, '') AS published, a.language
FROM articles a
WHERE a.deleted IS NULL AND a.story IS NOT NULL
ORDER BY a.story, a.id <> (SELECT principal FROM stories s WHERE s.id = a.story), a.number
