-- A few stories.
SELECT * FROM stories WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id
