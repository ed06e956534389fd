-- A large file is kept in parts, each written in a transaction of its own: the first stands in source_bytes, and comes last.
CREATE TABLE source_parts (
  sha256 TEXT NOT NULL REFERENCES sources (sha256) ON DELETE CASCADE,
  part   INTEGER NOT NULL CHECK (part > 0),
  bytes  BLOB NOT NULL,
  PRIMARY KEY (sha256, part)
);

-- The SHA-256 of what is kept of a file of many articles after some of them were erased: their rows are blank. NULL: all is kept.
ALTER TABLE source_bytes ADD COLUMN kept TEXT;
