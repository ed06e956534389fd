-- Writes a block of an article.
INSERT INTO blocks (article, ordinal, start, "end", kind, level, role, reason, repeats_article, repeats_start,
  repeats_end, decided)
VALUES (:article, :ordinal, :start, :end, :kind, :level, :role, :reason, :repeats_article, :repeats_start,
  :repeats_end, :decided)
