-- Marks an article as one of which all that was found stands, if it still is what was looked at.
UPDATE articles SET found = :group WHERE id = :article AND body = :body AND deleted IS NULL
