-- What db/migrations make together. Written by `python -m tests.house.schema`; a test keeps it true.

CREATE TABLE library (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sources (
  sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,
  created    TEXT NOT NULL
);

CREATE TABLE source_bytes (
  sha256 TEXT PRIMARY KEY REFERENCES sources (sha256) ON DELETE CASCADE,
  bytes  BLOB NOT NULL
, kept TEXT);

CREATE TABLE source_names (
  number  INTEGER PRIMARY KEY,
  sha256  TEXT NOT NULL REFERENCES sources (sha256) ON DELETE CASCADE,
  name    TEXT NOT NULL,
  created TEXT NOT NULL,
  UNIQUE (sha256, name)
);

CREATE TABLE articles (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  source       TEXT NOT NULL REFERENCES sources (sha256),
  inner_path   TEXT NOT NULL DEFAULT '',
  row          INTEGER NOT NULL DEFAULT 0,
  title        TEXT NOT NULL DEFAULT '',
  byline       TEXT NOT NULL DEFAULT '',
  published    TEXT,
  site         TEXT NOT NULL DEFAULT '',
  url          TEXT NOT NULL DEFAULT '',
  language     TEXT NOT NULL DEFAULT '',
  text_version INTEGER NOT NULL,
  words        INTEGER NOT NULL DEFAULT 0,
  new_words    INTEGER NOT NULL DEFAULT 0,
  story        TEXT,
  version      INTEGER NOT NULL DEFAULT 1,
  creator      TEXT NOT NULL DEFAULT '',
  created      TEXT NOT NULL,
  modified     TEXT NOT NULL,
  deleted      TEXT
, body BLOB, found BLOB);

CREATE INDEX articles_by_source ON articles (source);

CREATE INDEX articles_by_date ON articles (published IS NULL, published, id) WHERE deleted IS NULL;

CREATE TABLE texts (
  article  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  version  INTEGER NOT NULL,
  sha256   TEXT NOT NULL,
  text     TEXT NOT NULL,
  blocks   TEXT NOT NULL,
  marks    TEXT NOT NULL,
  metadata TEXT NOT NULL,
  created  TEXT NOT NULL, links TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (article, version)
);

CREATE TABLE blocks (
  article         TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  start           INTEGER NOT NULL,
  "end"           INTEGER NOT NULL,
  kind            TEXT NOT NULL,
  level           INTEGER NOT NULL DEFAULT 0,
  role            TEXT NOT NULL,
  reason          TEXT NOT NULL DEFAULT '',
  repeats_article TEXT,
  repeats_start   INTEGER,
  repeats_end     INTEGER,
  decided         INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;

CREATE TABLE tags (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  parent      TEXT REFERENCES tags (id),
  colour      TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  version     INTEGER NOT NULL DEFAULT 1,
  creator     TEXT NOT NULL DEFAULT '',
  created     TEXT NOT NULL,
  modified    TEXT NOT NULL,
  deleted     TEXT
);

CREATE TABLE annotations (
  id           TEXT PRIMARY KEY,
  article      TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  text_version INTEGER NOT NULL,
  start        INTEGER NOT NULL,
  "end"        INTEGER NOT NULL,
  quote        TEXT NOT NULL,
  prefix       TEXT NOT NULL,
  suffix       TEXT NOT NULL,
  note         TEXT NOT NULL DEFAULT '',
  colour       TEXT,
  base         TEXT,
  version      INTEGER NOT NULL DEFAULT 1,
  creator      TEXT NOT NULL DEFAULT '',
  created      TEXT NOT NULL,
  modified     TEXT NOT NULL,
  deleted      TEXT
);

CREATE INDEX annotations_by_article ON annotations (article, start) WHERE deleted IS NULL;

CREATE TABLE annotation_tags (
  annotation TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  tag        TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (annotation, ordinal)
) WITHOUT ROWID;

CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag);

CREATE TABLE decisions (
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL,
  a           TEXT NOT NULL,
  b           TEXT,
  start       INTEGER,
  "end"       INTEGER,
  other_start INTEGER,
  other_end   INTEGER,
  annotation  TEXT,
  value       TEXT NOT NULL DEFAULT '',
  version     INTEGER NOT NULL DEFAULT 1,
  creator     TEXT NOT NULL DEFAULT '',
  created     TEXT NOT NULL,
  deleted     TEXT
);

CREATE INDEX decisions_by_kind ON decisions (kind, a) WHERE deleted IS NULL;

CREATE TABLE history (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  at      TEXT NOT NULL,
  creator TEXT NOT NULL DEFAULT '',
  label   TEXT NOT NULL,
  changes TEXT NOT NULL,
  state   TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped'))
, sitting TEXT NOT NULL DEFAULT '', turn INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0, moves TEXT, meant INTEGER NOT NULL DEFAULT 0);

CREATE TABLE edges (
  a        TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  b        TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  kind     TEXT NOT NULL,
  strength REAL NOT NULL,
  reason   TEXT NOT NULL, a_start INTEGER, a_end INTEGER, b_start INTEGER, b_end INTEGER,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE INDEX edges_by_b ON edges (b);

CREATE TABLE stories (
  id         TEXT PRIMARY KEY,
  title      TEXT NOT NULL,
  principal  TEXT NOT NULL,
  decided_by TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE passages (
  id    TEXT PRIMARY KEY,
  words INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE passage_members (
  passage    TEXT NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  article    TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  similarity REAL NOT NULL,
  PRIMARY KEY (passage, article, start, "end")
) WITHOUT ROWID;

CREATE INDEX passage_members_by_article ON passage_members (article);

CREATE TABLE fresh (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  PRIMARY KEY (article, start)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content = '', tokenize = "unicode61 remove_diacritics 0"
);

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

CREATE TABLE read_sentences (
  digest  INTEGER PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
);

CREATE TRIGGER articles_listed_new AFTER INSERT ON articles BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER articles_listed AFTER UPDATE OF
  title, byline, published, site, url, language, words, new_words, story, deleted ON articles BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER articles_listed_gone AFTER DELETE ON articles BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER stories_listed_new AFTER INSERT ON stories BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER stories_listed AFTER UPDATE ON stories BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER stories_listed_gone AFTER DELETE ON stories BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE INDEX articles_by_story ON articles (story, deleted, published, new_words);

CREATE TABLE source_parts (
  sha256 TEXT NOT NULL REFERENCES sources (sha256) ON DELETE CASCADE,
  part   INTEGER NOT NULL CHECK (part > 0),
  bytes  BLOB NOT NULL,
  PRIMARY KEY (sha256, part)
);

CREATE INDEX history_by_turn ON history (state, turn);

CREATE INDEX history_by_sitting ON history (sitting, state, turn);

CREATE INDEX history_by_moves ON history (turn) WHERE moves IS NOT NULL;

CREATE TABLE unknown_fields (
  id     TEXT PRIMARY KEY,
  fields TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE history_portions (
  portion INTEGER PRIMARY KEY,
  step    INTEGER NOT NULL REFERENCES history (number) ON DELETE CASCADE,
  changes TEXT NOT NULL
);

CREATE INDEX history_portions_by_step ON history_portions (step);
