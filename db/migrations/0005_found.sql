-- A digest of all that the passages and the new words of an article were made of, written once they stand: while the
-- next dedup comes to the same digest, they are not made again. Whatever changes an article takes it away.
ALTER TABLE articles ADD COLUMN found BLOB;
