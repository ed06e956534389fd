-- Writes that a stretch of an article was learned to be furniture.
INSERT INTO furniture (article, start, "end", reason) VALUES (:article, :start, :end, :reason)
