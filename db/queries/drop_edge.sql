-- Takes a kinship away.
DELETE FROM edges WHERE a = :a AND b = :b
