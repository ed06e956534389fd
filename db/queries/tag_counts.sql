-- How many annotations each tag is on.
SELECT t.tag, count(*) AS annotations
FROM annotation_tags t
JOIN annotations n ON n.id = t.annotation AND n.deleted IS NULL
JOIN articles a ON a.id = n.article AND a.deleted IS NULL
GROUP BY t.tag
