-- Whether the library keeps what a newer version wrote; one of an older format that is only read does not.
SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'unknown_fields'
