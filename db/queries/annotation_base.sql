-- What a merge must know of an annotation, also of a removed one.
SELECT base, deleted FROM annotations WHERE id = :id
