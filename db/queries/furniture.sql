-- The stretches of an article that were learned to be furniture.
SELECT start, "end", reason FROM furniture WHERE article = :id ORDER BY start
