"""Random marks in the members of a story."""

import re
from collections.abc import Sequence
from random import Random

from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library

_LENGTHS = (1, 3, 8, 15, 15, 30, 60)  # words; twice as many where each is one character
_WORD = re.compile(r"[㐀-鿿]|[^\s㐀-鿿]+")


def random_marks(
    library: Library, members: Sequence[ArticleId], sources: int, each: int, chance: Random
) -> list[Annotation]:
    """`each` marks in so many of the members, those of one article one after the other."""
    made = []
    for article in chance.sample(list(members), sources):
        text = library.reading.text(article).text
        for _ in range(each):
            made.append(library.annotating.highlight(article, random_span(text, chance)))
    return made


def random_span(text: str, chance: Random) -> Span:
    """A span of whole words."""
    words = list(_WORD.finditer(text))
    wide = 2 if sum(len(word[0]) == 1 for word in words) > len(words) / 2 else 1
    length = min(chance.choice(_LENGTHS) * wide, len(words))
    first = chance.randrange(len(words) - length + 1)
    return Span(words[first].start(), words[first + length - 1].end())
