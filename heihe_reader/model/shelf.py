"""What a list of a library is made of: stories with their tellings, and their order as bare numbers."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from heihe_reader.model.article import Article
from heihe_reader.model.ids import StoryId
from heihe_reader.model.story import DecidedBy


class Sort(StrEnum):
    """The orders a person can choose."""

    NEWEST = "newest"
    MOST_UNREAD = "most-unread"
    MOST_NEW = "most-new"
    TITLE = "title"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Tellings:
    """One story as the list shows it: the leading article first, then by date, and the number of each article."""

    story: StoryId
    articles: tuple[Article, ...]
    numbers: tuple[int, ...]
    led: bool  # the first of them is the principal
    decided_by: DecidedBy = DecidedBy.PROGRAM


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list shows. A story is known by `leaders`, the number of the article that leads it.

    `chosen` names the tellings (numbers) that match, for stories of which only some do. `shown` counts the articles of
    all that is listed, `articles` and `stories` those of the library. Where `whole` is False more follows.
    """

    leaders: "array[int]" = field(default_factory=lambda: array("q"))
    words: str = ""
    chosen: Mapping[int, frozenset[int]] = field(default_factory=dict)
    shown: int = 0
    articles: int = 0
    stories: int = 0
    language: str = ""
    whole: bool = True
    state: int = -1  # what the library said of itself; another number: list again

    @property
    def hidden(self) -> int:
        """How many articles the filter leaves out."""
        return self.articles - self.shown
