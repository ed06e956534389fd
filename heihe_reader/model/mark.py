"""An annotation as a pane shows it: where, in which colour, and how surely."""

from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span


class MarkKind(StrEnum):
    """How a mark came to stand here."""

    OWN = "own"  # made here
    EXACT = "exact"  # the same words as where it was made
    VARIANT = "variant"  # other words than where it was made
    OPTED_OUT = "opted-out"  # a person left this copy out
    PENDING = "pending"  # drawn at once, not yet on disk


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation at one place of one article, ready to paint. `colour` is a name of `annotation.COLOURS`.

    `quote` is given for a variant only: the words where it was made.
    """

    annotation: AnnotationId
    article: ArticleId
    span: Span
    colour: str
    kind: MarkKind
    tags: tuple[TagId, ...] = ()
    note: str = ""
    quote: str = ""
