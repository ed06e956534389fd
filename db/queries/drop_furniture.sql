-- Forgets what was learned about an article.
DELETE FROM furniture WHERE article = :article
