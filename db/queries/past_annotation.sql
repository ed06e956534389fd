-- An annotation as it is kept, also a removed one.
SELECT * FROM annotations WHERE id = :id
