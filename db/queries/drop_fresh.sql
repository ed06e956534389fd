-- Takes away what was new in an article.
DELETE FROM fresh WHERE article = :article
