-- Takes an article out of the search index: FTS5 wants the very words that were put in.
INSERT INTO search (search, rowid, title, body) VALUES ('delete', :number, :title, :body)
