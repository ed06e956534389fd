"""What the child that learns furniture hands back besides steps; light enough for the window."""

from dataclasses import dataclass

from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span

Stretches = tuple[tuple[Span, str], ...]
"""Stretches of an article (code points) that were learned to be furniture, each with its reason in words."""


@dataclass(frozen=True, slots=True)
class BlockPrintsMade:
    """Some articles' blocks as this version of the method keeps them."""

    version: int
    prints: tuple[tuple[ArticleId, bytes], ...]


@dataclass(frozen=True, slots=True)
class FurnitureLearned:
    """Some articles of which other furniture was learned than before; nothing for one that has none any more."""

    articles: tuple[tuple[ArticleId, Stretches], ...]
