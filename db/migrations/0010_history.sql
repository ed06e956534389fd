-- `sitting`: who moved a step last, an open window or one command. `turn`: the order in which steps came into effect, or
-- out of it. `seen`: the newest step when this one was undone; whoever did not undo it may redo it only while that is so.
-- `moves`: the steps that going back to a point took back (-n) and did again (n).
ALTER TABLE history ADD COLUMN sitting TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN moves TEXT;
UPDATE history SET turn = number;
UPDATE history SET turn = (SELECT 2 * max(number) FROM history) - number, seen = (SELECT max(number) FROM history)
WHERE state = 'undone';
CREATE INDEX history_by_turn ON history (state, turn);
CREATE INDEX history_by_sitting ON history (sitting, state, turn);
CREATE INDEX history_by_moves ON history (turn) WHERE moves IS NOT NULL;
