-- How many words the whole library tells, each where it was told first.
SELECT coalesce(sum(new_words), 0) AS words FROM articles WHERE deleted IS NULL
