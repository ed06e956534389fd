-- All kinships that the program found between articles in sight.
SELECT e.* FROM edges e
JOIN articles a ON a.id = e.a AND a.deleted IS NULL
JOIN articles b ON b.id = e.b AND b.deleted IS NULL
ORDER BY e.a, e.b
