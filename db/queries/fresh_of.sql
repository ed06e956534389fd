-- What is new in a few articles, and how much of it, as it is written.
SELECT a.id, a.words, a.new_words, f.start, f."end"
FROM json_each(:ids) wanted CROSS JOIN articles a ON a.id = wanted.value LEFT JOIN fresh f ON f.article = a.id
WHERE a.deleted IS NULL ORDER BY a.id, f.start
