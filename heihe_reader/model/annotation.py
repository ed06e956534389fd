"""Highlights, their tags, and where they show."""

from dataclasses import dataclass

from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span

COLOURS = ("yellow", "orange", "red", "pink", "violet", "blue", "teal", "green", "moss")
"""The names of the highlight colours; a theme says what they look like."""

TAG_COLOUR_ORDER = ("blue", "yellow", "violet", "orange", "green", "teal", "red", "pink", "moss")
"""A new tag takes the first of these that no sister has."""

CONTEXT = 64
"""Length of an anchor's prefix and suffix, in code points."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A node of the codebook. Its path joins the names from the root with "/"."""

    id: TagId
    name: str
    parent: TagId | None = None
    colour: str = "blue"
    description: str = ""
    created: str = ""
    modified: str = ""
    creator: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlighted span with its tags and note. It belongs to its span alone and keeps its id for ever.

    The anchor is a position and a quote (W3C TextPositionSelector and TextQuoteSelector): the position counts only
    if the quote stands there. Times are RFC 3339 in UTC.
    """

    id: AnnotationId
    article: ArticleId
    text_version: int
    span: Span
    quote: str
    prefix: str
    suffix: str
    tags: tuple[TagId, ...] = ()
    note: str = ""
    colour: str | None = None
    created: str = ""
    modified: str = ""
    creator: str = ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where an annotation shows besides its own. `exact` when both are equal in normal form."""

    article: ArticleId
    span: Span
    exact: bool
    opted_out: bool = False
