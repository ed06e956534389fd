"""What the reading copy shows, as values that its template only has to set."""

from dataclasses import dataclass

from heihe_reader.bundle.segments import Segment


@dataclass(frozen=True, slots=True)
class Chip:
    """A tag as a page shows it."""

    path: str
    colour: str


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """Another place: where, what it says if it differs, and the anchor of its mark in this page ("" without one)."""

    where: str
    anchor: str
    variant: bool
    words: str = ""
    repeated: bool = False  # the place before it has the same words


@dataclass(frozen=True, slots=True)
class MarginNote:
    """What stands beside a mark. `elsewhere` is set where the mark was made in another place."""

    number: str
    anchor: str
    colour: str
    tags: tuple[Chip, ...]
    note: str
    places: tuple[PlaceLink, ...]
    elsewhere: PlaceLink | None = None


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block. `number` is its paragraph number, 0 without one; `css` names its kind; `language` "" as the article."""

    anchor: str
    css: str
    level: int
    number: int
    segments: tuple[Segment, ...]
    notes: tuple[MarginNote, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class FoldView:
    """Neighbouring folded blocks as one line. `link` is the anchor of the other copy of a repeat, "" without one."""

    css: str
    label: str
    size: str
    reasons: tuple[str, ...]
    link: str
    marks: tuple[str, ...]
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article. `heading` is its first block where that is the title once more. Outlet and byline may be empty."""

    anchor: str
    title: str
    heading: BlockView | None
    outlet: str
    published: str
    byline: str
    url: str
    language: str
    principal: bool
    marks: int
    parts: tuple[BlockView | FoldView, ...]
    unplaced: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TellingView:
    """A story with its articles; `title` is empty where an article stands alone."""

    title: str
    articles: tuple[ArticleView, ...]


@dataclass(frozen=True, slots=True)
class ExcerptView:
    """An excerpt under its tag."""

    anchor: str
    quote: str
    cited: str
    colour: str
    note: str
    places: tuple[PlaceLink, ...]


@dataclass(frozen=True, slots=True)
class TagView:
    """A tag with its excerpts; `chip` is None for those without a tag."""

    chip: Chip | None
    description: str
    excerpts: tuple[ExcerptView, ...]


@dataclass(frozen=True, slots=True)
class PageView:
    """The whole page."""

    title: str
    counts: str
    tellings: tuple[TellingView, ...]
    tags: tuple[TagView, ...]
