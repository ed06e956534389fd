-- The step that was undone last: by this sitting, else by another if nothing was done since.
SELECT * FROM history
WHERE state = 'undone' AND (sitting = :sitting OR seen = (SELECT max(number) FROM history))
ORDER BY sitting = :sitting DESC, turn DESC LIMIT 1
