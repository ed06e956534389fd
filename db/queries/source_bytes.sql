-- The bytes of an article's source, as they came.
SELECT b.bytes FROM articles a JOIN source_bytes b ON b.sha256 = a.source WHERE a.id = :id
