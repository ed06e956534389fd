-- All passages with their places.
SELECT m.*, p.words FROM passage_members m JOIN passages p ON p.id = m.passage
JOIN articles a ON a.id = m.article AND a.deleted IS NULL
ORDER BY m.passage, m.article, m.start
