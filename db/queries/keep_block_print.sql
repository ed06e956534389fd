-- Keeps what the method made of an article's blocks as read.
INSERT OR REPLACE INTO block_prints (article, version, data)
SELECT number, :version, :data FROM articles WHERE id = :id AND deleted IS NULL
