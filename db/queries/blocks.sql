-- The blocks of an article with their decided roles, in order.
SELECT * FROM blocks WHERE article = :id ORDER BY ordinal
