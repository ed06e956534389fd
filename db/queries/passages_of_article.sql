-- The passages that stand in one article, with all their places.
SELECT m.*, p.words FROM passage_members m JOIN passages p ON p.id = m.passage
JOIN articles a ON a.id = m.article AND a.deleted IS NULL
WHERE m.passage IN (SELECT passage FROM passage_members WHERE article = :id)
ORDER BY m.passage, m.article, m.start
