-- The decisions of some kinds that stand and whose first article is one of a few, oldest first.
SELECT * FROM decisions
WHERE deleted IS NULL AND kind IN (SELECT value FROM json_each(:kinds)) AND a IN (SELECT value FROM json_each(:ids))
ORDER BY created, id
