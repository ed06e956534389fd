"""How a thing was kept before a change, beside its value, so that undo brings its row back as it was."""

from collections.abc import Callable
from dataclasses import dataclass
from sqlite3 import Row

from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.decision import Decision


@dataclass(frozen=True, slots=True)
class Past:
    """The number of its version, when it was removed, and which version a merge left it with (annotations alone).

    `removed` is what stood in the row of a thing that was removed; None of one that stands.
    """

    version: int
    deleted: str | None
    base: str | None
    removed: Annotation | Tag | Decision | None

    @property
    def columns(self) -> dict[str, int | str | None]:
        """What every row has of it."""
        return {"version": self.version, "deleted": self.deleted}


def past_of(row: Row, base: str | None, read: Callable[[Row], Annotation | Tag | Decision]) -> Past:
    """The past of a row; `read` gives its value."""
    return Past(row["version"], row["deleted"], base, read(row) if row["deleted"] is not None else None)
