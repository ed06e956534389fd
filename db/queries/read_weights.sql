-- How many words some stories tell that stand in no article before.
SELECT story, sum(new_words) AS words FROM articles
WHERE deleted IS NULL AND story IN (SELECT value FROM json_each(:stories))
GROUP BY story
