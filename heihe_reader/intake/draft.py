"""What reading a file gives: drafts of articles, not yet in any library."""

from collections.abc import Iterator
from dataclasses import dataclass

from heihe_reader.model.article import Metadata
from heihe_reader.model.block import Block, Link, NoteMark


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as read. Spans count code points of `text`; `row` is the line in a file of many articles, from 0."""

    text: str
    blocks: tuple[Block, ...]
    marks: tuple[NoteMark, ...]
    metadata: Metadata
    inner_path: str = ""
    row: int = 0
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The drafts of one file. `problems` says, a sentence each, which parts of it could not be read."""

    media_type: str
    drafts: tuple[Draft, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it is being read: its drafts in order, with a sentence in place of each part that cannot be read.

    `rows` is the number of its lines where it has an article a line; else 0.
    """

    media_type: str
    drafts: Iterator[Draft | str]
    rows: int = 0
