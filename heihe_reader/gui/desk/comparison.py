"""Which open articles are compared with which, and what joins neighbours: plain Python."""

from collections.abc import Sequence

from heihe_reader.gui.desk.content import PaneContent, View
from heihe_reader.gui.desk.page import Against, Page
from heihe_reader.gui.desk.relations import Link, Links, links
from heihe_reader.gui.desk.rows import blocks_of
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span


class Comparison:
    """Keeps the alignments that came in, whichever way round, and works out pages and links from them."""

    def __init__(self) -> None:
        self._alignments: dict[tuple[ArticleId, ArticleId], Alignment] = {}
        self._awaited: set[frozenset[ArticleId]] = set()
        self._parts: dict[tuple[ArticleId, ArticleId], Alignment] = {}  # what is in sight, until the whole comes
        self._links: dict[tuple[ArticleId, ArticleId], tuple[Link, ...]] = {}
        self._found: dict[tuple[ArticleId, ArticleId], Links] = {}

    def set(self, left: ArticleId, right: ArticleId, alignment: Alignment | None) -> None:
        """Takes an alignment from `left` (a) to `right` (b), or takes it away."""
        for key in ((left, right), (right, left)):
            self._alignments.pop(key, None)
            self._parts.pop(key, None)
            self._links.pop(key, None)
            self._found.pop(key, None)
        if alignment is not None:
            self._alignments[left, right] = alignment
            self._alignments[right, left] = alignment.mirrored()

    def set_part(self, left: ArticleId, right: ArticleId, part: Alignment) -> bool:
        """Takes how what is in sight of two long texts lies side by side; False where the whole is known already."""
        if (left, right) in self._alignments:
            return False
        self.set(left, right, None)
        self._parts[left, right] = part
        self._parts[right, left] = part.mirrored()
        return True

    def expect(self, left: ArticleId, right: ArticleId, awaited: bool) -> None:
        """How two articles lie side by side is being worked out, or will not come any more."""
        (self._awaited.add if awaited else self._awaited.discard)(frozenset((left, right)))

    def awaits(self, a: ArticleId, b: ArticleId) -> bool:
        """True while how two articles lie side by side is being worked out and not known from before."""
        return frozenset((a, b)) in self._awaited and (a, b) not in self._alignments

    def between(self, a: ArticleId, b: ArticleId) -> Alignment | None:
        """The alignment from a to b, if it came."""
        return self._alignments.get((a, b))

    def links(self, a: PaneContent, b: PaneContent) -> tuple[Link, ...]:
        """What joins a to b, in order of a."""
        key = (a.id, b.id)
        alignment = self._alignments.get(key) or self._parts.get(key)
        if alignment is None:
            return ()
        if key not in self._links:
            blocks = blocks_of(a.text.text, a.text.blocks)
            others = blocks_of(b.text.text, b.text.blocks)
            self._links[key] = links(alignment, blocks, a.text.text, b.text.text, others)
        return self._links[key]

    def neighbours(self, a: PaneContent, b: PaneContent) -> Links:
        """What joins a to b, found by stretch of either."""
        key = (a.id, b.id)
        if key not in self._found:
            self._found[key] = Links(self.links(a, b))
        return self._found[key]

    def base_of(self, contents: Sequence[PaneContent], index: int, chosen: ArticleId | None = None) -> int | None:
        """The pane that a pane is compared with: the one `chosen`, else the open principal, else the left neighbour,
        else the nearest kin.

        The leading pane is compared with its right neighbour, for its margin only.
        """
        here = contents[index].id
        leading = leader(contents)
        if index == leading:
            order = [i for i in (index + 1, index - 1) if 0 <= i < len(contents)]
        else:
            order = [leading, index - 1, *range(index - 2, -1, -1)]
        order = [*(i for i, c in enumerate(contents) if c.id == chosen), *order]
        found = [(i, made) for i in order if i >= 0 and i != index and (made := self.between(here, contents[i].id))]
        chosen_one = [i for i, _ in found if contents[i].id == chosen]
        return next(iter([*chosen_one, *(i for i, made in found if made.pairs), *(i for i, _ in found)]), None)

    def page(
        self,
        contents: Sequence[PaneContent],
        index: int,
        view: View,
        opened: frozenset[tuple[bool, int]],
        chosen: ArticleId | None = None,
        read: tuple[Span, ...] = (),
    ) -> Page:
        """The page of one pane. `chosen` is what a person wants it compared with, `read` what was read already."""
        content = contents[index]
        base = self.base_of(contents, index, chosen)
        picked = base is not None and contents[base].id == chosen
        leading = index == leader(contents) and len(contents) > 1 and not picked
        against = self._against(content, contents[base]) if base is not None else None
        lefts = [] if leading else [c for i, c in enumerate(contents[:index]) if i != base]
        earlier = tuple(a for other in lefts if (a := self._against(content, other)) is not None)
        part = self._part(contents, index) if against is None else ()
        return Page(
            content,
            view,
            against,
            leading=leading,
            opened=opened,
            earlier=earlier,
            read=read,
            picked=picked,
            part=part,
            waiting=self.waits(contents, index, chosen),
        )

    def waits(self, contents: Sequence[PaneContent], index: int, chosen: ArticleId | None = None) -> bool:
        """True while a comparison is being made by which more, or less, of a pane would be new."""
        here, leading = contents[index].id, leader(contents)
        if index == leading and chosen is None:
            return False
        others = {leading, *range(index), *(i for i, c in enumerate(contents) if c.id == chosen)}
        return any(self.awaits(here, contents[i].id) for i in others if i != index)

    def _part(self, contents: Sequence[PaneContent], index: int) -> tuple[Link, ...]:
        """What is known so far of how a pane is joined to the others, as long as the whole is not."""
        others = [leader(contents), index - 1, index + 1]
        found = (self.links(contents[index], contents[i]) for i in others if i != index and 0 <= i < len(contents))
        return next((joined for joined in found if joined), ())

    def _against(self, content: PaneContent, other: PaneContent) -> Against | None:
        alignment = self.between(other.id, content.id)
        return Against(other, alignment, self.links(content, other)) if alignment is not None else None


def leader(contents: Sequence[PaneContent]) -> int:
    """The pane that the others are compared with: the first principal, else the first pane."""
    return next((i for i, c in enumerate(contents) if c.principal), 0)
