"""One article as the engine sees it."""

from dataclasses import dataclass

from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Subject:
    """An article's text with its blocks and the little that the engine must know about it.

    Only blocks with the role `body` are compared. `published` is an ISO date, a partial one, or None.
    """

    id: ArticleId
    text: str
    blocks: tuple[Block, ...]
    published: str | None = None
    site: str = ""
    title: str = ""
