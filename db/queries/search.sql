-- Articles that hold the words, best first (bm25, a word in the title counts five times).
SELECT a.id, -bm25(search, 5.0, 1.0) AS score
FROM search JOIN articles a ON a.number = search.rowid
WHERE search MATCH :words AND a.deleted IS NULL
ORDER BY score DESC, a.id
LIMIT :limit
