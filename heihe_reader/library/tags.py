"""Keeps the codebook."""

from heihe_reader.errors import UnknownIdError
from heihe_reader.library.database import Database
from heihe_reader.library.past import Past, past_of
from heihe_reader.library.rows import tag_of, tag_row
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId


class Tags:
    """The table tags."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Tag, ...]:
        """Every tag, by name."""
        return tuple(map(tag_of, self._database.rows("tags")))

    def get(self, id: TagId) -> Tag:
        """One tag.

        Raises:
            UnknownIdError: there is none with this id, or it was removed.
        """
        found = self.find(id)
        if found is None:
            raise UnknownIdError(f"No tag has the id {id}. `tags` lists them.")
        return found

    def find(self, id: TagId) -> Tag | None:
        """One tag, or None."""
        row = self._database.row("tag", {"id": id})
        return tag_of(row) if row else None

    def kept(self, id: TagId) -> Tag | None:
        """One tag, also a removed one; None where it never was."""
        row = self._database.row("past_tag", {"id": id})
        return tag_of(row) if row else None

    def put(self, tag: Tag) -> None:
        """Adds a tag, or replaces the one with its id (a removed one comes back)."""
        self._database.table("tags").upsert({**tag_row(tag), "deleted": None}, pk="id")
        self._database.connection.execute("UPDATE tags SET version = version + 1 WHERE id = ?", [tag.id])

    def remove(self, id: TagId, moment: str) -> None:
        """Leaves a tombstone."""
        self._database.table("tags").update(id, {"deleted": moment})

    def forget(self, id: TagId, moment: str) -> None:
        """Leaves nothing, as if it never was, or a tombstone where something that was removed refers to it."""
        if self._database.row("tag_is_named", {"id": id}):
            self.remove(id, moment)
        else:
            self._database.table("tags").delete(id)

    def past(self, id: TagId) -> Past | None:
        """How it is kept, also where it was removed; None where it never was."""
        row = self._database.row("past_tag", {"id": id})
        return past_of(row, None, tag_of) if row else None

    def restore(self, id: TagId, past: Past) -> None:
        """Brings back what stood beside the value."""
        self._database.run("restore_tag", {"id": id, **past.columns})

    def counts(self) -> dict[TagId, int]:
        """How many annotations each tag is on; a tag on none is left out."""
        return {TagId(row["tag"]): row["annotations"] for row in self._database.rows("tag_counts")}
