"""What reading a file gives: drafts of articles, not yet in any library."""

from collections.abc import Iterator
from dataclasses import dataclass

from heihe_reader.model.article import Metadata
from heihe_reader.model.block import Block, Link, NoteMark


@dataclass(frozen=True, slots=True)
class Origin:
    """Where in its file an article stands: `inner_path` in an archive ("" outside of one), `row` from 0."""

    inner_path: str = ""
    row: int = 0


WHOLE_FILE = Origin()


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as read. Spans count code points of `text`.

    `inner_path` and `row` (line, row or entry, from 0) say where in its file it stands; `part` is how many parts of the
    file came before it.
    """

    text: str
    blocks: tuple[Block, ...]
    marks: tuple[NoteMark, ...]
    metadata: Metadata
    inner_path: str = ""
    row: int = 0
    links: tuple[Link, ...] = ()
    part: int = 0


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The drafts of one file. `problems` says, a sentence each, which parts of it could not be read."""

    media_type: str
    drafts: tuple[Draft, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it is being read: its drafts in order, with a sentence in place of each part that cannot be read.

    `parts` is how many lines, rows, entries or files it has, each of which may be an article; else 0.
    """

    media_type: str
    drafts: Iterator[Draft | str]
    parts: int = 0
