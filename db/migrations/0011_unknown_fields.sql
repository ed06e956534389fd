-- What a newer version wrote into a bundle and this one has no word for, as JSON: by the id of the article, annotation,
-- tag or decision that it is about, else by the file of the bundle that it stands in. A later export puts it back.
CREATE TABLE unknown_fields (
  id     TEXT PRIMARY KEY,
  fields TEXT NOT NULL
) WITHOUT ROWID;
