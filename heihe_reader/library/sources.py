"""Keeps the bytes of imported files, in parts, and which of them are still being read."""

from collections.abc import Iterator
from dataclasses import dataclass

from heihe_reader.library.database import Database
from heihe_reader.library.digests import sha256_of
from heihe_reader.library.rows import says_damaged

_READING = "reading "  # and the SHA-256 of a file: what is known of a library while it is read
PART = 1 << 20
"""Bytes of a file written in one transaction: about 8 ms."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file, numbered from 0."""

    number: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a file, with the SHA-256 that it must have; `whole` unless rows of it were blanked."""

    data: bytes
    sha256: str
    whole: bool


def parts_of(data: bytes) -> Iterator[Part]:
    """A file in parts, one at the least."""
    for number, at in enumerate(range(0, max(len(data), 1), PART)):
        yield Part(number, data[at : at + PART])


class Sources:
    """The tables source_bytes and source_parts, and what the table library knows of a file that is being read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @says_damaged
    def kept(self, sha256: str) -> Kept | None:
        """What is kept of a source's bytes, None for nothing."""
        rows = self._database.rows("source_bytes", {"sha256": sha256})
        if not rows:
            return None
        return Kept(b"".join(row["bytes"] for row in rows), rows[0]["kept"] or sha256, rows[0]["kept"] is None)

    def is_whole(self, sha256: str) -> bool:
        """True where the bytes of a source are kept as they were imported."""
        return self._database.row("source_whole", {"sha256": sha256}) is not None

    def keep(self, sha256: str, data: bytes, *, whole: bool = True) -> None:
        """Keeps the bytes of a source, inside a transaction, in place of what was kept of them."""
        self.forget_bytes(sha256)
        first, *others = parts_of(data)
        for part in others:
            self.keep_part(sha256, part)
        self.keep_first(sha256, first, None if whole else sha256_of(data))

    def keep_part(self, sha256: str, part: Part) -> None:
        """Keeps a part of a source's bytes but the first, which makes the others count, inside a transaction."""
        self._database.run("put_source_part", {"sha256": sha256, "part": part.number, "bytes": part.data})

    def keep_first(self, sha256: str, first: Part, kept: str | None = None) -> None:
        """Keeps the first part, inside a transaction; `kept` is the SHA-256 of what is left where rows were blanked."""
        self._database.run("put_source_bytes", {"sha256": sha256, "bytes": first.data, "kept": kept})

    def forget_bytes(self, sha256: str) -> None:
        """Takes away all that is kept of a source's bytes, inside a transaction."""
        self._database.run("drop_source_parts", {"sha256": sha256})
        self._database.run("drop_source_bytes", {"sha256": sha256})

    def set_read_through(self, sha256: str, *, through: bool) -> None:
        """Remembers that a file of many articles is being read, or that it is read to its end, inside a transaction."""
        key = f"{_READING}{sha256}"
        if through:
            self._database.run("drop_value", {"key": key})
        else:
            self._database.run("set_value", {"key": key, "value": "rows"})

    def is_read_through(self, sha256: str) -> bool:
        """False for a file that was being read when somebody stopped it, or something did."""
        return self._database.row("value", {"key": f"{_READING}{sha256}"}) is None
