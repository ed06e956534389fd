-- The row number under which the search index knows an article.
SELECT number, title FROM articles WHERE id = :id
