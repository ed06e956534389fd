-- The articles in sight of which all that was found stands, each with the digest of what it was found among.
SELECT id, found FROM articles WHERE deleted IS NULL AND found IS NOT NULL
