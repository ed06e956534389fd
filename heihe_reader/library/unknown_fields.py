"""Keeps what a newer version wrote into a bundle and this one has no word for."""

from collections.abc import Iterable, Mapping

from heihe_reader.library.database import Database
from heihe_reader.model.change import UnknownFields


class UnknownTable:
    """The table unknown_fields."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Mapping[str, str]:
        """JSON by the id of the thing that it is about, else by the file of a bundle."""
        return {row["id"]: row["fields"] for row in self._database.rows("unknown_fields")}

    def find(self, id: str) -> UnknownFields | None:
        """What is kept about one thing, or None."""
        row = self._database.row("unknown_fields_of", {"id": id})
        return UnknownFields(id, row["fields"]) if row else None

    def put(self, unknown: UnknownFields) -> None:
        """Keeps it, inside a transaction, instead of what was kept about the thing."""
        self._database.run("put_unknown_fields", {"id": unknown.id, "fields": unknown.fields})

    def drop(self, id: str) -> None:
        """Keeps nothing about a thing any more, inside a transaction."""
        self._database.run("drop_unknown_fields", {"id": id})

    def forget(self, ids: Iterable[str]) -> None:
        """Takes away all that is about some things or names them, inside a transaction."""
        connection = self._database.connection
        for id in ids:
            connection.execute("DELETE FROM unknown_fields WHERE id = ? OR instr(fields, ?)", [id, id])
