-- Adds an article of a source that is there.
INSERT INTO articles (id, source, inner_path, row, title, byline, published, site, url, language, text_version, words,
  new_words, body, creator, created, modified)
VALUES (:id, :source, :inner_path, :row, :title, :byline, :published, :site, :url, :language, :text_version, :words,
  :new_words, :body, :creator, :created, :modified)
