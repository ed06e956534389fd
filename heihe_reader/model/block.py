"""What an article's text is made of: blocks with a kind and a role, and the note markers and links in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.span import Place, Span


class BlockKind(StrEnum):
    """What a block is (INTERFACE §2)."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    TABLE = "table"
    FOOTNOTE = "footnote"
    CODE = "code"
    BYLINE = "byline"
    DATELINE = "dateline"


class Role(StrEnum):
    """Whether a block is to be read (`body`) or folded, and as what."""

    BODY = "body"
    REPEAT = "repeat"
    FURNITURE = "furniture"
    ASIDE = "aside"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an article's text. The blocks of a text tile it, but for white space between them.

    `reason` says in words why it is folded (empty for plain body). `repeats` is the place of the other copy,
    for the role `repeat`. `level` is 1 to 6 for headings, else 0. `decided` is true when a person chose the role.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    role: Role = Role.BODY
    reason: str = ""
    repeats: Place | None = None
    level: int = 0
    decided: bool = False

    @property
    def folded(self) -> bool:
        """True for everything but body."""
        return self.role is not Role.BODY


def paragraph_at(blocks: Sequence[Block], offset: int) -> int:
    """The ¶ number at an offset (code points): folded blocks count too, so that it never changes by folding.

    Between two blocks it is that of the one before; 0 before the first. `blocks` are in order.
    """
    return bisect_right(blocks, offset, key=lambda block: block.span.start)


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A note marker in running text: the "12" after a word. `note` is its number as written."""

    span: Span
    note: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words of a text that lead elsewhere: `target` is the whole address where the source tells it, else what it says.

    Nothing here goes to the net; what may be opened at all is for the one who asks a person.
    """

    span: Span
    target: str


LONGEST_TARGET = 2000
"""Code points of a link's target; a longer one is no address but a thing of its own, and is not kept."""
