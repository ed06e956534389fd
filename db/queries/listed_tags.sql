-- The names of the tags of each article's own marks.
SELECT DISTINCT a.number, t.name
FROM annotation_tags l
JOIN annotations n ON n.id = l.annotation AND n.deleted IS NULL
JOIN articles a ON a.id = n.article AND a.deleted IS NULL
JOIN tags t ON t.id = l.tag
ORDER BY a.number, t.name
