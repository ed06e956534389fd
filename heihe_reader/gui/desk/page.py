"""One article in one view, against the pane it is compared with: rows, relations, wording and fold words."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from heihe_reader.gui.desk.changes import Difference, Wording, edits, quiet_but, wording
from heihe_reader.gui.desk.content import PaneContent, Relation, View
from heihe_reader.gui.desk.edges import edge_changes
from heihe_reader.gui.desk.fold_words import FoldWords, Kinship, describe, describe_old
from heihe_reader.gui.desk.novelty import merged, new_spans, standing_in, without
from heihe_reader.gui.desk.relations import Link, relations
from heihe_reader.gui.desk.rows import FoldRow, Row, blocks_of, fold_keys, full_rows, new_rows
from heihe_reader.gui.desk.words import count_words
from heihe_reader.model.alignment import AlignedPair, Alignment
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span


class Against(NamedTuple):
    """What an article is compared with: the other article, the alignment from it (a) to this one (b), and what
    joins this one (a) to it (b).
    """

    base: PaneContent
    alignment: Alignment
    links: tuple[Link, ...]


class Page:
    """What a reading pane shows. `opened` are the keys of the folds that stand open.

    `leading` is true for the pane that others are compared with: nothing in it is new against them, so that it is shown
    in full, or in *new only* without what was `read`. `earlier` are the other panes to the left, whose text is not new
    either; `picked` is true where a person chose what to compare with. `part` joins what is in sight while the whole is
    still being compared: nothing is new by it. `waiting` is true while a comparison with one of these is being made.
    """

    def __init__(
        self,
        content: PaneContent,
        view: View = View.FULL,
        against: Against | None = None,
        *,
        leading: bool = False,
        opened: frozenset[tuple[bool, int]] = frozenset(),
        earlier: tuple[Against, ...] = (),
        read: tuple[Span, ...] = (),
        picked: bool = False,
        part: tuple[Link, ...] = (),
        waiting: bool = False,
    ) -> None:
        self.content = content
        self.against = against
        self.leading = leading
        self.earlier = earlier
        self.read = tuple(merged(read))
        self.picked = picked
        self.waiting = waiting
        reads = view is View.NEW_ONLY and bool(read)
        self.view = View.FULL if leading and not reads else view
        self.opened = opened
        self.blocks: tuple[Block, ...] = blocks_of(content.text.text, content.text.blocks)
        self.links: tuple[Link, ...] = against.links if against is not None else ()
        kin = self.links or None  # two that share nothing are not kin, and neither is new against the other
        self.relations: tuple[Relation, ...] = (
            relations(part, self.blocks, leading=True)
            if kin is None and part
            else relations(kin, self.blocks, leading=leading)
        )
        self.new: tuple[Span, ...] = self._new() if self.view is View.NEW_ONLY else ()
        self.wording: Wording | None = self._wording()
        self.rows: tuple[Row, ...] = self._rows()

    @property
    def base(self) -> PaneContent | None:
        """What the article is compared with."""
        return self.against.base if self.against is not None else None

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.content.id

    @property
    def text(self) -> str:
        """The article's text."""
        return self.content.text.text

    @cached_property
    def body(self) -> tuple[Span, ...]:
        """What is to be read: the blocks that no role folds."""
        return tuple(b.span for b in self.blocks if not b.folded)

    @cached_property
    def covered(self) -> tuple[Span, ...]:
        """What stands in the panes that this one is compared with, edited or not."""
        return tuple(merged(pair.b for pair in self._pairs()))

    def _pairs(self) -> list[AlignedPair]:
        all_of = [] if self.leading else [*([self.against] if self.against is not None else []), *self.earlier]
        return [pair for one in all_of for pair in one.alignment.pairs]

    def _new(self) -> tuple[Span, ...]:
        if self.leading:
            return new_spans(self.body, self.read, self.text)
        if self.against is None:
            return new_spans(self.content.fresh, self.read, self.text)
        standing = [span for one in (self.against, *self.earlier) for span in self._standing(one)]
        return new_spans(self.body, [*standing, *self.read], self.text)

    def _standing(self, one: Against) -> Iterator[Span]:
        before, blocks = one.base.text.text, blocks_of(one.base.text.text, one.base.text.blocks)
        edges = list(edge_changes(one.alignment, before, self.text, blocks, self.blocks))
        return standing_in(one.alignment, before, self.text, edges)

    @cached_property
    def _blocks_of_base(self) -> tuple[Block, ...]:
        base = self.base
        return blocks_of(base.text.text, base.text.blocks) if base is not None else ()

    def _wording(self) -> Wording | None:
        if self.view is View.FULL or self.leading:
            return None
        if self.against is not None:
            base = self.against.base
            whole = [b.span for b, r in zip(self.blocks, self.relations, strict=True) if r is Relation.NEW]
            before = base.text.text
            return wording(self.against.alignment, before, self.text, self._blocks_of_base, self.blocks, whole)
        return quiet_but(self.content.fresh, self.text)

    def _rows(self) -> tuple[Row, ...]:
        if self.view is View.NEW_ONLY:
            return new_rows(self.text, self.blocks, self.new, self.opened)
        return full_rows(self.text, self.blocks, self.opened)

    def reopened(self, opened: frozenset[tuple[bool, int]]) -> None:
        """Shows other folds open."""
        self.opened = opened
        self.rows = self._rows()

    def new_share(self) -> float:
        """The share of the words that is new, 0 to 1: against the panes compared with, else against all before it."""
        if self.against is not None and not self.leading:
            return self._alone
        article = self.content.article
        return min(article.new_words / article.words, 1.0) if article.words else 0.0

    @cached_property
    def _alone(self) -> float:
        """The share of the words that stand in none of the panes compared with; what an edit put in is new."""
        words = self.content.article.words
        said = merged(span for pair in self._pairs() for span in _said(pair))
        alone = sum(count_words(span.of(self.text)) for span in without(self.body, said))
        return min(alone / words, 1.0) if words else 0.0

    # ---- folds

    def toggled(self, fold: FoldRow) -> frozenset[tuple[bool, int]]:
        """The open folds after this one was opened or closed."""
        keys = {fold.key} if fold.open else set(fold_keys(self.blocks, fold))
        return frozenset(self.opened - keys if fold.open else self.opened | keys)

    def all_open(self) -> frozenset[tuple[bool, int]]:
        """The keys of every fold by role."""
        closed = full_rows(self.text, self.blocks, frozenset())
        return frozenset(key for row in closed if isinstance(row, FoldRow) for key in fold_keys(self.blocks, row))

    def opened_for(self, offset: int) -> frozenset[tuple[bool, int]]:
        """The open folds, with those opened that hide the code point at `offset`."""
        rows, opened = self.rows, self.opened
        for _ in range(3):  # a fold by role may lie inside a fold of what is not new
            hiding = [r for r in rows if isinstance(r, FoldRow) and not r.open and r.start <= offset < r.end]
            if not hiding:
                break
            opened = opened | set(fold_keys(self.blocks, hiding[-1]))
            new = self.view is View.NEW_ONLY
            rows = (
                new_rows(self.text, self.blocks, self.new, opened) if new else full_rows(self.text, self.blocks, opened)
            )
        return opened

    def fold_at(self, offset: int) -> FoldRow | None:
        """The fold that hides the code point at `offset`, or the open one above it."""
        return next((r for r in self.rows if isinstance(r, FoldRow) and r.start <= offset < r.end), None)

    def folded_blocks(self, fold: FoldRow) -> tuple[Block, ...]:
        """The blocks that a folded line stands for."""
        return self.blocks[fold.first_block : fold.last_block + 1]

    @property
    def language(self) -> str:
        """The code of the article's language (BCP 47), empty where it is not known."""
        return self.content.article.metadata.language

    def fold_words(self, fold: FoldRow) -> FoldWords:
        """The words of a folded line."""
        members = self.folded_blocks(fold)
        if not fold.old:
            return describe(self.id, self.text, self.blocks, members, self.language)
        body = [b.span for b in members if not b.folded]
        known = self.covered if self.against is not None else merged(without(body, self.content.fresh))
        read = sum(count_words(span.of(self.text)) for span in self._within(without(self.read, known), body))
        words = sum(count_words(span.of(self.text)) for span in body)
        inner = [b for b in members if b.folded]
        return describe_old(
            words, *self._kinships(fold), read=read, inner=inner, text=self.text, language=self.language
        )

    @staticmethod
    def _within(spans: Iterable[Span], body: Sequence[Span]) -> list[Span]:
        """The parts of the spans that lie in the body."""
        cut = [Span(max(s.start, b.start), min(s.end, b.end)) for s in spans for b in body if s.overlaps(b)]
        return [span for span in cut if len(span)]

    def _kinships(self, fold: FoldRow) -> list[Kinship]:
        """Where what is folded stands besides, the pane compared with first; each stretch is told once."""
        if self.leading or self.against is None:
            return []
        found: list[Kinship] = []
        told: list[Span] = []
        for one in (self.against, *self.earlier):
            inside = [p for p in one.alignment.pairs if p.b.start < fold.end and p.b.end > fold.start]
            pairs = [p for p in inside if new_spans([p.b], told, self.text)]
            if pairs:
                found.append(_kinship(one, pairs, fold))
                told += [p.b for p in pairs]
        return found

    # ---- stepping

    def steps(self) -> Sequence[Difference]:
        """What next and previous step through: differences, or in the full view aligned passages."""
        if self.view is View.NEW_ONLY:
            return [Difference(span, False) for span in self.new]
        if self.wording is not None:
            return self.wording.differences
        return [Difference(link.a, False) for link in self.links]

    def unread(self) -> int:
        """How many words of the body were not read when the view was chosen."""
        return sum(count_words(span.of(self.text)) for span in without(self.body, self.read))

    def words_to_read(self) -> int:
        """How many words the view *new only* shows."""
        return sum(count_words(row_text) for row_text in self._shown_texts())

    def _shown_texts(self) -> list[str]:
        return [self.text[r.start : r.end] for r in self.rows if not isinstance(r, FoldRow)]


def _kinship(against: Against, pairs: Sequence[AlignedPair], fold: FoldRow) -> Kinship:
    """Where the passages of a fold stand in the other text, and how many of them moved or were edited."""
    base = against.base
    inside = [k for k in against.links if k.a.start < fold.end and k.a.end > fold.start]
    there = [k.b for k in inside if any(k.a.overlaps(p.b) for p in pairs)] or [p.a for p in pairs]
    numbers = [n for n, b in enumerate(base.text.blocks, 1) if any(b.span.overlaps(span) for span in there)]
    moved, changed = sum(p.moved for p in pairs), sum(edits(p, fold.start, fold.end) for p in pairs)
    return Kinship(base.outlet, min(numbers, default=0), max(numbers, default=0), moved, changed)


def _said(pair: AlignedPair) -> Iterator[Span]:
    """The words of b that a passage has in a as well; all of them where a person matched it."""
    if pair.by_hand or not pair.changes:
        yield pair.b
    else:
        yield from (change.b for change in pair.changes if change.quiet)
