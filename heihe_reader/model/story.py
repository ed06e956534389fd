"""Which articles tell the same story, and which passages stand in several places."""

from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.ids import ArticleId, PassageId, StoryId
from heihe_reader.model.span import Span


class EdgeKind(StrEnum):
    """How two articles are kin."""

    SAME_TEXT = "same text"
    REPRINT = "reprint"
    UPDATE = "update"
    EXCERPT = "excerpt"
    REWRITE = "rewrite"


class DecidedBy(StrEnum):
    """Who put a story together."""

    PROGRAM = "program"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Edge:
    """Two articles are kin. `strength` is a share of words, 0 to 1; `reason` says why in words. `a` < `b` by id.

    `part_a` and `part_b` say where in the bodies the shared text stands: from which word to which, half-open, if known.
    """

    a: ArticleId
    b: ArticleId
    kind: EdgeKind
    strength: float
    reason: str
    part_a: tuple[int, int] | None = None
    part_b: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """Why an article stands in its story: whose telling it is, how, and the program's reason in words.

    `kind` is None where a person joined the two, and there is no reason then.
    """

    other: ArticleId
    kind: EdgeKind | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that are tellings of one another, grouped around a principal. Stories partition the articles."""

    id: StoryId
    title: str
    articles: tuple[ArticleId, ...]
    principal: ArticleId
    decided_by: DecidedBy
    edges: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageMember:
    """One place of a passage. `similarity` is against the passage's longest member, a share of words, 0 to 1."""

    article: ArticleId
    span: Span
    similarity: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that stands in two or more places. `words` counts its longest member."""

    id: PassageId
    words: int
    members: tuple[PassageMember, ...]
