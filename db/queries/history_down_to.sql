-- The steps from the newest one down to this one.
SELECT number, at, creator, label, state, meant FROM history WHERE number >= :number AND state <> 'dropped' ORDER BY number DESC
