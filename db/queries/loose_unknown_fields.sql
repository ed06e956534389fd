-- What a newer version wrote about a thing that never was here.
SELECT id FROM unknown_fields
WHERE id NOT LIKE '%.json%' AND id NOT IN (SELECT id FROM articles) AND id NOT IN (SELECT id FROM annotations)
  AND id NOT IN (SELECT id FROM tags) AND id NOT IN (SELECT id FROM decisions)
ORDER BY id
