"""What a view of an original asks for, and the three ways in which a pane shows an article that has pages."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from heihe_reader.model.ids import ArticleId


class Shown(StrEnum):
    """Whether a pane shows an article as text, as its printed pages, or both side by side."""

    TEXT = "text"
    PAGE = "page"
    BOTH = "both"


class Asked(StrEnum):
    """What is asked for."""

    SIZES = "sizes"  # of all pages, in points
    PICTURE = "picture"  # of one page
    RUNS = "runs"  # which stretch of the text stands on which page
    WORDS = "words"  # of one page, with their boxes


class PageWish(NamedTuple):
    """One question. Either `answer` is called with what was found, or `fail` with a sentence that says why not.

    `number` is a page, from 0; `scale` is device pixels a point.
    """

    asked: Asked
    article: ArticleId
    answer: Callable[[object], None]
    fail: Callable[[str], None]
    number: int = 0
    scale: float = 1.0
