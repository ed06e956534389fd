-- Counts one sentence as read; where it was first read stays.
INSERT INTO read_sentences (digest, article) VALUES (:digest, :article) ON CONFLICT (digest) DO NOTHING
