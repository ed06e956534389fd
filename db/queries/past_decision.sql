-- A decision as it is kept, also a withdrawn one.
SELECT * FROM decisions WHERE id = :id
