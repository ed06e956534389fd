-- The kinships whose first end is one of a few articles.
SELECT * FROM edges WHERE a IN (SELECT value FROM json_each(:ids)) ORDER BY a, b
