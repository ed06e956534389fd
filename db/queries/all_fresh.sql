-- What is new in each article in sight, and how much of it, as it is written.
SELECT a.id, a.words, a.new_words, f.start, f."end" FROM articles a LEFT JOIN fresh f ON f.article = a.id
WHERE a.deleted IS NULL ORDER BY a.id, f.start
