-- What some steps changed, portion by portion in the order in which it was done.
SELECT number, 0 AS portion, changes FROM history WHERE number IN (SELECT value FROM json_each(:numbers))
UNION ALL
SELECT step, portion, changes FROM history_portions WHERE step IN (SELECT value FROM json_each(:numbers))
ORDER BY number, portion
