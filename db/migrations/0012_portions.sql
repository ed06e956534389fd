-- What a step of the history holds besides what stands in it, where it came in portions: each was written in one
-- transaction with what it tells. `meant`: how many changes the step was to hold, while it does not hold all of them.
CREATE TABLE history_portions (
  portion INTEGER PRIMARY KEY,
  step    INTEGER NOT NULL REFERENCES history (number) ON DELETE CASCADE,
  changes TEXT NOT NULL
);
CREATE INDEX history_portions_by_step ON history_portions (step);
ALTER TABLE history ADD COLUMN meant INTEGER NOT NULL DEFAULT 0;
