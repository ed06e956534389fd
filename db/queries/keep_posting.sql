-- Notes that an article's sample has a gram.
INSERT OR IGNORE INTO fingerprint_postings (gram, article) VALUES (:gram, :article)
