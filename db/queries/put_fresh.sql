-- Writes what is new in an article.
INSERT OR REPLACE INTO fresh (article, start, "end") VALUES (:article, :start, :end)
