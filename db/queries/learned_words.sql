-- The stretches that were learned to be furniture, with their words and the outlets of their articles.
SELECT f.article, f.start, f."end", f.reason, a.site, a.title,
  substr(t.text, f.start + 1, f."end" - f.start) AS words
FROM furniture f
JOIN articles a ON a.id = f.article AND a.deleted IS NULL
JOIN texts t ON t.article = f.article AND t.version = a.text_version
ORDER BY a.site, f.article, f.start
