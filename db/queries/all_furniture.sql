-- The stretches of all articles that were learned to be furniture.
SELECT article, start, "end", reason FROM furniture ORDER BY article, start
