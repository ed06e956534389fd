-- Writes an article's number of body words and of new ones, by its number.
UPDATE articles SET words = :words, new_words = :new_words WHERE number = :number
