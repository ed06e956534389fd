-- How many articles are listed.
SELECT count(*) AS articles FROM articles WHERE deleted IS NULL
