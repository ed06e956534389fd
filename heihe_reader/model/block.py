"""What an article's text is made of: blocks with a kind and a role, and the note markers and links in it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span

_NUMBERS = re.compile(r"¶ \d+(–\d+)?")


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


def reasons_of(folded: Sequence[Block], blocks: Sequence[Block], article: ArticleId) -> tuple[str, ...]:
    """The distinct reasons of `folded`, with the ¶ numbers that other copies have among `blocks`, all of the text.

    A reason such as “27 words as in ¶ 1” was written before the blocks were parted at what repeats, when only what is
    read was counted.
    """
    homes: dict[str, list[Span]] = {}
    for block in folded:
        home = block.repeats
        here = [home.span] if home is not None and home.article == article else []
        homes.setdefault(block.reason.strip(), []).extend(here)
    return tuple(_renumbered(reason, spans, blocks) for reason, spans in homes.items() if reason)


def _renumbered(reason: str, homes: Sequence[Span], blocks: Sequence[Block]) -> str:
    if not homes:
        return reason
    first = paragraph_at(blocks, min(home.start for home in homes))
    last = paragraph_at(blocks, max(home.end for home in homes) - 1)
    return _NUMBERS.sub(f"¶ {first}" if first == last else f"¶ {first}–{last}", reason, count=1)


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
