-- Counts how often stories were grouped: whenever a kinship or a decision about stories has changed.
INSERT INTO library (key, value) VALUES ('grouped', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1
