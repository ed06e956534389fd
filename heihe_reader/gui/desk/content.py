"""What the desk is given to show, and the words in which it says what was pointed at."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Place, Span
from heihe_reader.model.story import Tie


class View(StrEnum):
    """How much of a version is shown."""

    FULL = "full"
    CHANGES = "changes"
    NEW_ONLY = "new-only"


class Relation(StrEnum):
    """What a block is to the pane that it is compared with. The values are also names of icons and colours."""

    NONE = ""
    SAME = "same"
    EDITED = "edited"
    MOVED = "moved"
    NEW = "new"
    MATCHED = "matched"  # by a person

    @property
    def token(self) -> str:
        """The name of its colour."""
        return "same" if self in (Relation.NONE, Relation.MATCHED) else self.value


class TagSign(NamedTuple):
    """How a tag shows in the margin: its digit or initial, its colour, and its path for the tooltip."""

    sign: str
    path: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class PaneContent:
    """One article as a pane shows it. `versions` is (its place, how many) in its story, (0, 0) for a lone article.

    `tie` says why it stands in its story, `tied_to` is the outlet of the article that it is tied to.
    """

    article: Article
    text: TextVersion
    principal: bool = False
    versions: tuple[int, int] = (0, 0)
    marks: tuple[Mark, ...] = ()
    fresh: tuple[Span, ...] = ()
    tie: Tie | None = None
    tied_to: str = ""

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.article.id

    @property
    def paged(self) -> bool:
        """True for what came from a PDF: its printed pages can be shown."""
        return self.article.source.media_type == "application/pdf"

    @property
    def outlet(self) -> str:
        """The name by which other panes refer to this one."""
        return self.article.metadata.site or self.article.title


class Spot(StrEnum):
    """What a context menu was asked for."""

    SELECTION = "selection"
    MARK = "mark"
    FOLD = "fold"
    BLOCK = "block"
    RIBBON = "ribbon"
    HEADER = "header"


class MenuContext(NamedTuple):
    """All that a window needs to build a context menu. What does not apply is empty.

    `blocks` are the blocks of a fold, or the one block pointed at. `other` is the far end of a ribbon,
    or the other copy of a repeat.
    """

    spot: Spot
    article: ArticleId
    span: Span | None = None
    marks: tuple[Mark, ...] = ()
    blocks: tuple[Block, ...] = ()
    number: int = 0  # of the first block, counted from 1
    other: Place | None = None
    address: str = ""  # of the web, where one is pointed at
    by_hand: bool = False  # the ribbon is a match that a person made
