-- The first articles whose sample has a gram.
SELECT article FROM fingerprint_postings WHERE gram = :gram AND article <> :article ORDER BY article LIMIT :limit
