-- Writes one fact about the library itself.
INSERT INTO library (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value
