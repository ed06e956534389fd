-- The search index. It holds words in normal form, Han, kana and Thai characters spaced, no text of its own:
-- the places of a hit are found in the text itself. rowid is articles.number.

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content = '', tokenize = "unicode61 remove_diacritics 0"
);
