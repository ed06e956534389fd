-- The links of a text, as its source has them: [[start, end, target], …] in code points. Texts read before have none.
ALTER TABLE texts ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
