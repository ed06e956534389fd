"""What reading a file gives: drafts of articles, not yet in any library."""

from dataclasses import dataclass

from heihe_reader.model.article import Metadata
from heihe_reader.model.block import Block, NoteMark


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as read. Spans count code points of `text`; `row` is the line in a file of many articles, from 0."""

    text: str
    blocks: tuple[Block, ...]
    marks: tuple[NoteMark, ...]
    metadata: Metadata
    inner_path: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The drafts of one file. `problems` says, a sentence each, which parts of it could not be read."""

    media_type: str
    drafts: tuple[Draft, ...]
    problems: tuple[str, ...] = ()
