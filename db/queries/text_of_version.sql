-- One version of an article's text.
SELECT text FROM texts WHERE article = :id AND version = :version
