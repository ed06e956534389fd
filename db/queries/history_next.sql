-- The steps that can be done again, the one that was undone last first: by this sitting, then by others if nothing was
-- done since.
SELECT number FROM history
WHERE state = 'undone' AND (sitting = :sitting OR seen = (SELECT max(number) FROM history))
ORDER BY sitting = :sitting DESC, turn DESC
