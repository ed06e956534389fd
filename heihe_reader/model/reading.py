"""What a person has read: a text in sentences, each read or not, wherever else it stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from heihe_reader.model.ids import StoryId
from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article's body. Two with one `digest` say the same words; `words` counts them."""

    span: Span
    words: int
    digest: int
    read: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """How much of the distinct text is unread, as shares of words, 0 to 1.

    `by_story` names the stories in which anything was read, in the others everything is unread; `of_all` is that of the
    whole library, None where it tells nothing.
    """

    by_story: Mapping[StoryId, float]
    of_all: float | None
