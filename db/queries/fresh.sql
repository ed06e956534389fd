-- What stands in no article before this one.
SELECT start, "end" FROM fresh WHERE article = :id ORDER BY start
