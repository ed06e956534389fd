-- Adds a version of an article's text, as the program read it.
INSERT INTO texts (article, version, sha256, text, blocks, marks, links, metadata, created)
VALUES (:article, :version, :sha256, :text, :blocks, :marks, :links, :metadata, :created)
