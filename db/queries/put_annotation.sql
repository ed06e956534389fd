-- Adds an annotation, or replaces the one with its id, also one that was removed: each is a version of its own.
INSERT INTO annotations (id, article, text_version, start, "end", quote, prefix, suffix, note, colour, created, modified,
  creator, version)
VALUES (:id, :article, :text_version, :start, :end, :quote, :prefix, :suffix, :note, :colour, :created, :modified,
  :creator, 2)
ON CONFLICT (id) DO UPDATE SET article = excluded.article, text_version = excluded.text_version, start = excluded.start,
  "end" = excluded."end", quote = excluded.quote, prefix = excluded.prefix, suffix = excluded.suffix,
  note = excluded.note, colour = excluded.colour, created = excluded.created, modified = excluded.modified,
  creator = excluded.creator, version = version + 1, deleted = NULL
