"""Named queries from db/queries."""

from functools import cache

from heihe_reader.assets import read_text


@cache
def query(name: str) -> str:
    """The text of db/queries/NAME.sql."""
    return read_text("db", "queries", f"{name}.sql")
