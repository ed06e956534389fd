-- The oldest step that was undone: the next one to redo.
SELECT * FROM history WHERE state = 'undone' ORDER BY number LIMIT 1
