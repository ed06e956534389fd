-- What going back to a point took back and did again, in the order it came into effect.
SELECT moves FROM history WHERE state = 'done' AND moves IS NOT NULL ORDER BY turn
