"""Sets one article for the reading copy: paragraphs with their numbers and marks, folds with their reasons."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from heihe_reader.bundle.content import BundledArticle
from heihe_reader.bundle.page_view import ArticleView, BlockView, FoldView, MarginNote
from heihe_reader.bundle.paragraphs import Paragraphs
from heihe_reader.bundle.segments import Shown, segments
from heihe_reader.bundle.shown_marks import Placed, ShownMarks
from heihe_reader.model.block import Block, BlockKind, Link, Role, reasons_of
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.counting import count_words
from heihe_reader.text.normalise import normalise

_LABELS = {
    Role.REPEAT: "Repeat",
    Role.FURNITURE: "Page furniture",
    Role.ASIDE: "Aside",
    Role.FOREIGN: "From another article",
    Role.BODY: "",
}
_BULLETS = "•‣◦·▪–—-*●○■"
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")


def block_anchor(article: ArticleId, span: Span) -> str:
    """The anchor of the block that begins with `span`."""
    return f"p-{article}-{span.start}"


class ArticleSetter:
    """Sets articles; `principals` are those that lead a story of several."""

    def __init__(self, marks: ShownMarks, principals: frozenset[ArticleId]) -> None:
        self._marks = marks
        self._principals = principals

    def view(self, packed: BundledArticle) -> ArticleView:
        """The article as the template sets it."""
        article, about = packed.article, packed.article.metadata
        placed = self._marks.of(article.id)
        paragraphs = self._marks.paragraphs[article.id]
        setter = _BlockSetter(packed, placed, paragraphs)
        views = [(block, setter.view(block, number)) for number, block in enumerate(paragraphs.blocks, 1)]
        heading = _heading(views, packed)
        parts = _folded([pair for pair in views if pair[1] is not heading], paragraphs.blocks, article.id)
        return ArticleView(
            anchor=f"a-{article.id}",
            title=article.title,
            heading=heading,
            outlet=about.site,
            published=about.published or "undated",
            byline=about.byline,
            url=about.url,
            language=about.language,
            principal=article.id in self._principals,
            marks=len(placed),
            parts=tuple(parts),
            unplaced=tuple(excerpt.annotation.quote for excerpt in self._marks.unplaced(article.id)),
        )


class _BlockSetter:
    """Sets the blocks of one article."""

    def __init__(self, packed: BundledArticle, placed: Sequence[Placed], paragraphs: Paragraphs) -> None:
        self._article = packed.article
        self._text = packed.text
        self._shown: dict[Span, list[Shown]] = {}
        self._notes: dict[Span, list[MarginNote]] = {}
        self._links: dict[Span, list[Link]] = {}
        for link in packed.text.links:
            for block in paragraphs.under(link.span):
                self._links.setdefault(block.span, []).append(link)
        for each in placed:
            for block in paragraphs.under(each.shown.span):
                self._shown.setdefault(block.span, []).append(each.shown)
            if each.note is not None:
                self._notes.setdefault(each.shown.home, []).append(each.note)

    def view(self, block: Block, number: int) -> BlockView:
        """One block, which is the paragraph of this number."""
        words = block.span.of(self._text.text)
        shown, links = self._shown.get(block.span, ()), self._links.get(block.span, ())
        return BlockView(
            anchor=block_anchor(self._article.id, block.span),
            css=_css(block, words),
            level=block.level,
            number=number,
            segments=tuple(segments(self._text.text, block.span, shown, self._text.marks, links)),
            notes=tuple(self._notes.get(block.span, ())),
            language="" if self._article.metadata.language[:2] in ("zh", "ja") else _han(words),
        )


def _css(block: Block, words: str) -> str:
    name = block.kind.value.replace("_", "-")
    if block.kind is BlockKind.LIST_ITEM and (words[:1] in _BULLETS or words[:1].isdigit()):
        return f"{name} own-sign"
    return name


def _han(words: str) -> str:
    """ "zh" for a block that is mostly Han, so that it is set in a Chinese face."""
    han = len(_HAN.findall(words))
    return "zh" if han and han > sum(map(str.isalpha, words)) / 2 else ""


def _heading(views: Sequence[tuple[Block, BlockView]], packed: BundledArticle) -> BlockView | None:
    """The view of the first block that is to be read, where it is the title once more."""
    block, view = next(((block, view) for block, view in views if not block.folded), (None, None))
    if block is None:
        return None
    words = block.span.of(packed.text.text)
    return view if normalise(words).strip() == normalise(packed.article.title).strip() else None


def _folded(
    views: Sequence[tuple[Block, BlockView]], blocks: Sequence[Block], article: ArticleId
) -> Iterator[BlockView | FoldView]:
    """The views with neighbouring folds of one role joined."""
    for role, run in groupby(views, key=lambda pair: pair[0].role):
        pairs = list(run)
        if role is Role.BODY:
            yield from (view for _, view in pairs)
        else:
            yield _fold(role, pairs, blocks, article)


def _fold(
    role: Role, pairs: Sequence[tuple[Block, BlockView]], blocks: Sequence[Block], article: ArticleId
) -> FoldView:
    words = sum(count_words("".join(s.text for s in view.segments)) for _, view in pairs)
    homes = [block.repeats.span for block, _ in pairs if block.repeats is not None and block.repeats.article == article]
    return FoldView(
        css=role.value,
        label=_LABELS[role],
        size=f"{words:,} {'word' if words == 1 else 'words'}",
        reasons=reasons_of([block for block, _ in pairs], blocks, article),
        link=block_anchor(article, homes[0]) if homes else "",
        marks=tuple(dict.fromkeys(note.number for _, view in pairs for note in view.notes)),
        blocks=tuple(view for _, view in pairs),
    )
