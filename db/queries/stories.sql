-- Every story.
SELECT * FROM stories ORDER BY id
