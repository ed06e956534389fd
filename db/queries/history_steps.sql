-- The newest steps, newest first.
SELECT number, at, creator, label, state FROM history ORDER BY number DESC LIMIT :limit
