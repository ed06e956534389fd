"""The one place that knows SQLite: rows in, values out."""
