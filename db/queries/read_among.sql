-- Which of these sentences were read.
SELECT digest FROM read_sentences WHERE digest IN (SELECT value FROM json_each(:digests))
