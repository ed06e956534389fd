-- Puts an article out of sight: it leaves its story.
UPDATE articles SET deleted = :deleted, story = NULL, found = NULL WHERE number = :number
