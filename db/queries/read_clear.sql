-- Counts everything as unread.
DELETE FROM read_sentences
