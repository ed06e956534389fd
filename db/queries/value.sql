-- One fact about the library itself.
SELECT value FROM library WHERE key = :key
