-- The steps that stand and came into effect after a turn, the last one first.
SELECT number, moves FROM history WHERE state = 'done' AND turn > :turn ORDER BY turn DESC
