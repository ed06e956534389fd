-- The newest step in one state.
SELECT * FROM history WHERE state = :state ORDER BY number DESC LIMIT 1
