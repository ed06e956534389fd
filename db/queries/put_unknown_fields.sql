-- Keeps what a newer version wrote about one thing.
INSERT INTO unknown_fields (id, fields) VALUES (:id, :fields) ON CONFLICT (id) DO UPDATE SET fields = excluded.fields
