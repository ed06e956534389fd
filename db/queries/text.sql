-- The current text of an article.
SELECT t.* FROM articles a JOIN texts t ON t.article = a.id AND t.version = a.text_version WHERE a.id = :id
