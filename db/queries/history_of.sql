-- The steps that touched something, the last one first.
SELECT number, at, creator, label, state, meant FROM history
WHERE state <> 'dropped'
AND (instr(changes, :id) OR number IN (SELECT step FROM history_portions WHERE instr(changes, :id)))
ORDER BY turn DESC
