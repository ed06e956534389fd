-- Keeps a fingerprint, if the article still is what it was made of.
INSERT OR REPLACE INTO fingerprints (article, body, version, grams, data)
SELECT number, :body, :version, :grams, :data FROM articles WHERE id = :id AND body = :body AND deleted IS NULL
