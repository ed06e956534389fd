-- How much the library holds.
SELECT
  (SELECT count(*) FROM articles WHERE deleted IS NULL) AS articles,
  (SELECT count(*) FROM stories) AS stories,
  (SELECT count(*) FROM annotations n JOIN articles a ON a.id = n.article
    WHERE n.deleted IS NULL AND a.deleted IS NULL) AS annotations
