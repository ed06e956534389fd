-- Forgets what was kept of the blocks of an article, by its number.
DELETE FROM block_prints WHERE article = :article
