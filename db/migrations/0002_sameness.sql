-- What the program found to be the same as what. Derived from texts and decisions: it may be thrown away and made anew.

CREATE TABLE edges (
  a        TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  b        TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  kind     TEXT NOT NULL,
  strength REAL NOT NULL,
  reason   TEXT NOT NULL,
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
