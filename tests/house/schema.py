"""What all migrations make together, as text: `python -m tests.house.schema` writes db/schema.sql."""

import sqlite3

from heihe_reader.library.migrate import apply, migrations
from tests.house.tracked import ROOT

SCHEMA = ROOT / "db" / "schema.sql"
_HEAD = "-- What db/migrations make together. Written by `python -m tests.house.schema`; a test keeps it true.\n"


def schema() -> str:
    """The statements of a library that was just made, in the order in which they were made."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for number, file in migrations():
            apply(connection, number, file.read_text(encoding="utf-8"))
        # What the search table makes for itself, and SQLite for itself, is nobody's to write.
        asked = """
            SELECT sql FROM sqlite_master
            WHERE sql IS NOT NULL AND name NOT GLOB 'search_*' AND name NOT GLOB 'sqlite_*' ORDER BY rowid
        """
        return _HEAD + "".join(f"\n{row[0]};\n" for row in connection.execute(asked))
    finally:
        connection.close()


if __name__ == "__main__":
    SCHEMA.write_text(schema(), encoding="utf-8")
