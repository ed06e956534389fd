-- The steps that touched something, the last one first.
SELECT number, at, creator, label, state FROM history
WHERE state <> 'dropped' AND instr(changes, :id) ORDER BY turn DESC
