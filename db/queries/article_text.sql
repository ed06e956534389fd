-- The newest text of an article, also of one out of sight.
SELECT text FROM texts WHERE article = :id ORDER BY version DESC LIMIT 1
