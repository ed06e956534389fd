-- Takes away one fact about the library itself.
DELETE FROM library WHERE key = :key
