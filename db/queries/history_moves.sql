-- What going back to a point took back and did again, in the order it came into effect. There are few of them: the plus
-- keeps SQLite from looking for them among all that is done.
SELECT moves FROM history WHERE moves IS NOT NULL AND +state = 'done' ORDER BY turn
