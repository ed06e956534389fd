-- What the engine keeps, so that no text is read and no pair is compared twice: of each article a fingerprint, of each
-- two that it compared what it found, and which blocks it learned to fold. All of it may be thrown away and made anew.

-- A digest of the current text and its blocks (16 bytes): what was kept of an article holds as long as this is the same.
ALTER TABLE articles ADD COLUMN body BLOB;

CREATE TABLE fingerprints (
  article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  body    BLOB NOT NULL CHECK (length(body) = 16),
  version INTEGER NOT NULL,
  grams   BLOB NOT NULL,
  data    BLOB NOT NULL
);

CREATE TABLE fingerprint_postings (
  gram    INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (gram, article)
) WITHOUT ROWID;

CREATE TABLE comparisons (
  a       INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  b       INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  body_a  BLOB NOT NULL CHECK (length(body_a) = 16),
  body_b  BLOB NOT NULL CHECK (length(body_b) = 16),
  version INTEGER NOT NULL,
  data    BLOB NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE INDEX comparisons_by_b ON comparisons (b);

-- Where in either body the shared words stand, half-open, in words; null where an older method found the kinship.
ALTER TABLE edges ADD COLUMN a_start INTEGER;
ALTER TABLE edges ADD COLUMN a_end INTEGER;
ALTER TABLE edges ADD COLUMN b_start INTEGER;
ALTER TABLE edges ADD COLUMN b_end INTEGER;

CREATE TABLE block_prints (
  article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  data    BLOB NOT NULL
);

CREATE TABLE furniture (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  reason  TEXT NOT NULL,
  PRIMARY KEY (article, start)
) WITHOUT ROWID;

CREATE INDEX decisions_by_other ON decisions (kind, b) WHERE deleted IS NULL;
