-- The SHA-256 of the current text of an article.
SELECT t.sha256 FROM articles a JOIN texts t ON t.article = a.id AND t.version = a.text_version WHERE a.id = :id
