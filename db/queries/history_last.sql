-- The steps that stand, the one that came into effect last first.
SELECT number FROM history WHERE state = 'done' ORDER BY turn DESC
