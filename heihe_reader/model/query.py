"""What search gives back."""

from dataclasses import dataclass

from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a query stands. `snippet` shows it in its sentence; `marks` are spans inside the snippet.

    `where` is "text", "title" or "note". `score`: higher is better.
    """

    article: ArticleId
    span: Span
    snippet: str
    marks: tuple[Span, ...]
    score: float
    where: str = "text"
    folded: bool = False
