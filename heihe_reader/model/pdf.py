"""The text of a PDF as a plain value, so that the room that reads PDFs and the room that makes drafts never meet."""

from dataclasses import dataclass, field

from heihe_reader.model.article import Metadata
from heihe_reader.model.block import Block, Link, NoteMark
from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class PdfText:
    """All text of a PDF in reading order. `pages` are the spans of its pages in `text`, a page without text is empty.

    Running heads and feet are blocks of the role `furniture`; notes at the foot of a page are of the kind `footnote`.
    Blocks, marks and links are in the order of the text.
    """

    text: str
    blocks: tuple[Block, ...]
    marks: tuple[NoteMark, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    pages: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
