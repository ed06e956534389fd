-- Every sentence that was read, and where.
SELECT digest, article FROM read_sentences ORDER BY digest
