-- Forgets the fingerprint of an article, by its number.
DELETE FROM fingerprints WHERE article = :article
