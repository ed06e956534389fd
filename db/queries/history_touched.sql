-- The step that touched something last, of those that came into effect after one step.
SELECT label FROM history
WHERE state = 'done' AND turn > (SELECT turn FROM history WHERE number = :number)
AND (instr(changes, :id) OR number IN (SELECT step FROM history_portions WHERE instr(changes, :id)))
ORDER BY turn DESC LIMIT 1
