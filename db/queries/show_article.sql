-- Puts an article in sight again.
UPDATE articles SET deleted = NULL WHERE number = :number
