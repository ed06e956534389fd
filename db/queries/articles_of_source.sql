-- All articles that were read out of a source, also those taken out of sight.
SELECT id, deleted FROM articles WHERE source = :sha256 ORDER BY inner_path, row
