"""What search gives back."""

from dataclasses import dataclass

from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a query stands. `snippet` shows it in its sentence; `marks` are spans inside the snippet.

    `where` is "text", "title" or "note". `score`: higher is better. `also` are the places just after it, code points
    of the same text, that are shown with it in place of a hit of their own.
    """

    article: ArticleId
    span: Span
    snippet: str
    marks: tuple[Span, ...]
    score: float
    where: str = "text"
    folded: bool = False
    also: tuple[Span, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """All places that it stands for, in order, code points of the article's text."""
        return (self.span, *self.also)
