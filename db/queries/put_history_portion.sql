-- Adds a portion to a step.
INSERT INTO history_portions (step, changes) VALUES (:step, :changes)
