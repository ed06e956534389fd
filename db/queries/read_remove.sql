-- Counts one sentence as unread.
DELETE FROM read_sentences WHERE digest = :digest
