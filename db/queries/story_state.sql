-- Numbers that stay the same while nothing changes from which stories are grouped.
SELECT
  coalesce((SELECT value FROM library WHERE key = 'listed'), '0') AS listed,
  coalesce((SELECT value FROM library WHERE key = 'grouped'), '0') AS grouped
