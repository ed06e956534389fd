"""Reads every visible block of a page in the order of the page, with its kind and where on the page it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from heihe_reader.intake.html.flow import Flow
from heihe_reader.intake.html.page import is_longer, is_visible, shown_length
from heihe_reader.intake.html.tables import is_data_table, table_piece
from heihe_reader.intake.html.zones import Zone, zone_of
from heihe_reader.intake.piece import Piece, link_in
from heihe_reader.model.block import BlockKind, Role

ALTERNATIVE = "Alternative text of a picture"
_BLOCKS = frozenset(
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol optgroup option p pre "
    "search section select "
    "summary table caption tbody td textarea tfoot th thead tr ul".split()
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTATION,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "pre": BlockKind.CODE,
}
_HINTS = (
    (re.compile(r"\b(?:foot|end)-?notes?\b|\bfn\d+\b|doc-(?:foot|end)note|cite_note", re.I), BlockKind.FOOTNOTE),
    (re.compile(r"\b(?:caption|wp-caption-text|photo-?credit|image-?credit)\b", re.I), BlockKind.CAPTION),
    (re.compile(r"\b(?:byline|author-?name|article-?author|by-?author)\b", re.I), BlockKind.BYLINE),
    (
        re.compile(r"\b(?:dateline|timestamp|pub(?:lish(?:ed)?)?-?date|article-?date|post-?date|entry-?date)\b", re.I),
        BlockKind.DATELINE,
    ),
)
_LONGEST_HINTED = 600  # characters of a block whose kind its class may tell
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|svg)|[\w\-]*\d{4,}[\w\-]*|[a-f0-9\-]{16,}", re.I)
_SHORT_NOTE = re.compile(r"\s*[\[(]?\d{1,3}[\])]?\s*")


@dataclass(frozen=True, slots=True)
class SeenBlock:
    """A visible block: its piece, the part of the page that it stands in, and its share of linked characters.

    `nest` names the elements it stands in, with their classes: blocks of one nest are of one make. `path` numbers
    the elements it stands in, outermost first.
    """

    piece: Piece
    zone: Zone | None
    link_share: float
    nest: str = ""
    path: tuple[int, ...] = ()


def visible_blocks(root: etree._Element, *, styled: bool = True) -> tuple[SeenBlock, ...]:
    """All visible blocks below `root` in document order. No visible text is left out."""
    return tuple(_Walk(shown_length(root), styled=styled).blocks(root))


class _Walk:
    """One way through a page. It holds what is open at the moment: kinds, zones, links, the block being filled."""

    def __init__(self, page_length: int, *, styled: bool) -> None:
        self._page_length = page_length
        self._styled = styled
        self._flow = Flow()
        self._kinds: list[tuple[etree._Element, BlockKind, int]] = []
        self._zones: list[tuple[etree._Element, Zone]] = []
        self._links: list[tuple[etree._Element, int]] = []  # each with where its words begin in the block
        self._notes: list[tuple[etree._Element, int]] = []
        self._pictures: list[SeenBlock] = []
        self._parts: list[etree._Element] = []
        self._path: list[int] = []
        self._opened = 0

    def blocks(self, root: etree._Element) -> Iterator[SeenBlock]:
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walk:
            if event in ("comment", "pi"):
                self._take(element.tail)
            elif event == "end":
                yield from self._leave(element)
                if element is not root:
                    self._take(element.tail)
            elif not is_visible(element, styled=self._styled):
                walk.skip_subtree()
            elif element.tag == "table" and is_data_table(element):
                yield from self._table(element)
                walk.skip_subtree()
            else:
                yield from self._enter(element)
        yield from self._flush()

    def _enter(self, element: etree._Element) -> Iterator[SeenBlock]:
        tag = element.tag
        if tag in _BLOCKS:
            yield from self._flush()
        if tag in ("br", "wbr"):
            yield from self._break(tag)
        self._open(element)
        if tag == "img":
            self._picture(element)
        self._take(element.text)

    def _open(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self._parts.append(element)
            self._opened += 1
            self._path.append(self._opened)
        if zone := zone_of(element, self._page_length):
            self._zones.append((element, zone))
        if kind := _kind_of(element):
            self._kinds.append((element, kind, _HEADINGS.get(tag, 0)))
        if tag == "a" and element.get("href") is not None:
            self._links.append((element, self._flow.length))
        if tag == "sup" or (tag == "a" and _is_note_link(element)):
            self._notes.append((element, self._flow.length))

    def _leave(self, element: etree._Element) -> Iterator[SeenBlock]:
        if self._notes and self._notes[-1][0] is element:
            start = self._notes.pop()[1]
            if not self._notes:
                self._flow.note(start)
        if element.tag in _BLOCKS:
            yield from self._flush()
            if self._parts and self._parts[-1] is element:
                self._parts.pop()
                self._path.pop()
        if self._zones and self._zones[-1][0] is element:
            self._zones.pop()
        if self._kinds and self._kinds[-1][0] is element:
            self._kinds.pop()
        if self._links and self._links[-1][0] is element:
            self._flow.link(self._links.pop()[1], element.get("href") or "")

    def _take(self, words: str | None) -> None:
        if words:
            kept = bool(self._kinds) and self._kinds[-1][1] is BlockKind.CODE
            self._flow.add(words, linked=bool(self._links), kept=kept)

    def _break(self, tag: str) -> Iterator[SeenBlock]:
        if tag == "br":
            self._flow.line_break()
            if self._flow.broken_twice:
                yield from self._flush()

    def _flush(self) -> Iterator[SeenBlock]:
        for element, start in self._links[-1:]:
            self._flow.link(start, element.get("href") or "")
        text = self._flow.text()
        if text.strip():
            _, kind, level = self._kinds[-1] if self._kinds else (None, BlockKind.PARAGRAPH, 0)
            marks = tuple(m for m in self._flow.marks if m.span.end <= len(text))
            links = (link_in(text, start, min(end, len(text)), target) for start, end, target in self._flow.links)
            piece = _trimmed(Piece(text, kind=kind, level=level, marks=marks, links=tuple(filter(None, links))))
            yield SeenBlock(piece, self._zone(), self._flow.link_share, self._nest(), tuple(self._path))
        self._flow = Flow()
        self._links = [(element, 0) for element, _ in self._links]
        yield from self._pictures
        self._pictures = []

    def _nest(self) -> str:
        innermost = [f"{e.tag}.{e.get('class') or ''}" for e in self._parts[-3:]]
        return " ".join(innermost)

    def _zone(self) -> Zone | None:
        return max((z for _, z in self._zones), key=lambda z: z.weight, default=None)

    def _picture(self, element: etree._Element) -> None:
        words = " ".join((element.get("alt") or "").split())
        if len(words) < 3:
            self._take(words or None)
        elif not _FILE_NAME.fullmatch(words):
            piece = Piece(words, kind=BlockKind.CAPTION, role=Role.ASIDE, reason=ALTERNATIVE, certain=True)
            self._pictures.append(SeenBlock(piece, self._zone(), 1.0 if self._links else 0.0, path=tuple(self._path)))

    def _table(self, element: etree._Element) -> Iterator[SeenBlock]:
        yield from self._flush()
        piece = table_piece(element, styled=self._styled)
        if piece.text:
            zone = zone_of(element, self._page_length) or self._zone()
            yield SeenBlock(piece, zone, 0.0, path=tuple(self._path))


def _trimmed(piece: Piece) -> Piece:
    """The piece without the line ends that preformatted text begins with. Marks and links never stand in such text."""
    text = piece.text.strip("\n") if piece.kind is BlockKind.CODE else piece.text
    return piece if text == piece.text else Piece(text.rstrip(), kind=piece.kind)


def _kind_of(element: etree._Element) -> BlockKind | None:
    tag = element.tag
    if tag in _HEADINGS:
        return BlockKind.HEADING
    names = " ".join(
        filter(None, (element.get("class"), element.get("id"), element.get("role"), element.get("itemprop")))
    )
    if tag in ("p", "div", "span", "li", "small", "address", "aside", "time", "section", "cite", "em", "i"):
        for pattern, kind in _HINTS:
            if names and pattern.search(names) and not is_longer(element, _LONGEST_HINTED):
                return kind
        if element.get("rel") == "author" or element.get("itemprop") == "author":
            return BlockKind.BYLINE
    if tag == "time" and not (element.tail or "").strip():
        return BlockKind.DATELINE
    return _KINDS.get(tag)


def _is_note_link(element: etree._Element) -> bool:
    return "#" in (element.get("href") or "") and bool(_SHORT_NOTE.fullmatch("".join(element.itertext())))
