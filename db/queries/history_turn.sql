-- The next turn, and the newest step.
SELECT max(
  coalesce((SELECT max(turn) FROM history WHERE state = 'done'), 0),
  coalesce((SELECT max(turn) FROM history WHERE state = 'undone'), 0),
  coalesce((SELECT max(turn) FROM history WHERE state = 'dropped'), 0)
) + 1 AS turn, coalesce((SELECT max(number) FROM history), 0) AS newest
