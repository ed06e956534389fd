-- One step.
SELECT * FROM history WHERE number = :number
