-- Forgets that an article's sample has a gram.
DELETE FROM fingerprint_postings WHERE gram = :gram AND article = :article
