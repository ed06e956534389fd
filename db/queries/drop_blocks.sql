-- Takes the blocks of an article away.
DELETE FROM blocks WHERE article = :id
