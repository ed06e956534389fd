-- Writes to which story an article belongs, by the article's number.
UPDATE articles SET story = :story WHERE number = :number
