-- Puts an article's words into the search index.
INSERT INTO search (rowid, title, body) VALUES (:number, :title, :body)
