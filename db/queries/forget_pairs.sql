-- Forgets every comparison of an article, by its number.
DELETE FROM comparisons WHERE a = :article OR b = :article
