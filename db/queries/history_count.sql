-- How many steps there are that a list of them shows.
SELECT count(*) AS steps FROM history WHERE state <> 'dropped'
