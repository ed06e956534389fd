-- All passages with their places as they are written, also of articles out of sight.
SELECT m.*, p.words FROM passage_members m JOIN passages p ON p.id = m.passage
ORDER BY m.passage, m.article, m.start
