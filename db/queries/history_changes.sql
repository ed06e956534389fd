-- What some steps changed.
SELECT number, label, changes, moves FROM history WHERE number IN (SELECT value FROM json_each(:numbers))
