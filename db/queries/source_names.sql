-- The names of every source, first one first.
SELECT sha256, name FROM source_names ORDER BY number
