-- Takes away a file of which there is no article; what is kept of it goes with it.
DELETE FROM sources WHERE sha256 = :sha256 AND NOT EXISTS (SELECT 1 FROM articles WHERE source = :sha256)
