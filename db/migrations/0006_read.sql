-- What a person has read, sentence by sentence: the digest of its words in normal form, so that it counts in every copy,
-- and the article in which it was read. Derived from nothing and part of no bundle; erasing an article takes its rows away.
CREATE TABLE read_sentences (
  digest  INTEGER PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
);
