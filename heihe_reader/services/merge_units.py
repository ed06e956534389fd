"""What a merge writes, piece by piece: each is whole in itself, so that a merge that was stopped can be made again."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from heihe_reader.bundle.content import BundledArticle
from heihe_reader.errors import MisfitError
from heihe_reader.library.article_rows import article_rows
from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import ArticlePresence, Change
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.in_portions import DECISION, Unit, Writing
from heihe_reader.services.merge_sorting import SortedMarks, SortedTags
from heihe_reader.services.merge_sources import MergeSources
from heihe_reader.services.settling import grouping
from heihe_reader.services.tagging import path_key

_CHANGED = "What the merge brings was changed here meanwhile. Merge again."

_TAG = 2000  # how long a tag takes to be written, in characters of text
_BLOCK = 250  # the same of a block


@dataclass(frozen=True, slots=True)
class Sorted:
    """What a bundle brings, against what stands here."""

    missing: list[BundledArticle]
    same: int  # articles
    erased: set[ArticleId]
    tags: SortedTags
    marks: SortedMarks
    decisions: list[Change]
    unknown: list[Change]

    @property
    def brings_something(self) -> bool:
        """False where there is nothing to be taken back: at most it is news which versions both sides have."""
        tags, marks = self.tags, self.marks
        return any((self.missing, tags.added, tags.changed, marks.changes, self.decisions, self.unknown))


class MergeUnits:
    """The pieces in three lots, each to be begun when the one before it is written.

    Tags come before the marks that bear them, articles before marks, all of these before what was decided about them.
    Together with a mark comes which version both sides have now, and what a newer version wrote about it; together
    with an article come those of its marks that had been removed here, as they come back with it alone.
    """

    def __init__(self, store: Store, creator: str, found: Sorted) -> None:
        self._store = store
        self._creator = creator
        self._sources = MergeSources(store, found.missing)
        unknown = {change.subject.id: change for change in found.unknown}
        self._missing = {bundled.article.id for bundled in found.missing}
        self._back: defaultdict[ArticleId, list[Change]] = defaultdict(list)
        alone = list[Unit]()
        for changes in found.marks.together(unknown):
            if article := self._taken_back(changes):
                self._back[article] += changes
            else:
                alone.append(Unit(changes))
        rest = [change for change in found.unknown if change.subject.id in unknown]  # what no mark has taken
        tags = (*map(self._tag, found.tags.added), *(Unit((change,)) for change in found.tags.changed))
        articles = tuple(map(self._article, found.missing))
        self.lots: tuple[Sequence[Unit], ...] = (
            (*tags, *articles, *alone, *(Unit((change,)) for change in rest)),
            tuple(Unit((change,), DECISION) for change in found.decisions if not grouping([change])),
            tuple(Unit((change,)) for change in found.decisions if grouping([change])),
        )

    @property
    def units(self) -> int:
        """How many there are."""
        return sum(map(len, self.lots))

    @property
    def changes(self) -> int:
        """How many changes they make."""
        return sum(len(unit.changes) for lot in self.lots for unit in lot)

    def finish(self) -> None:
        """Says that all files that came with several articles are whole here."""
        self._sources.finish()

    def _tag(self, change: Change) -> Unit:
        assert isinstance(change.after, Tag)
        return Unit((change,), _TAG, partial(self._look_at_sisters, change.after))

    def _look_at_sisters(self, tag: Tag) -> Writing:
        """Nobody may have made a tag of the same path meanwhile."""

        def look() -> None:
            names = [path_key(t.name) for t in self._store.tags.all() if t.parent == tag.parent and t.id != tag.id]
            if path_key(tag.name) in names:
                raise MisfitError(_CHANGED)

        return look

    def _article(self, bundled: BundledArticle) -> Unit:
        id = bundled.article.id
        changes = (Change(None, ArticlePresence(id)), *self._back.get(id, ()))
        weight = len(bundled.text.text) + _BLOCK * len(bundled.text.blocks)
        return Unit(changes, weight, partial(self._prepared, bundled), made=1)

    def _taken_back(self, changes: Sequence[Change]) -> ArticleId | None:
        """The article of a mark that was removed here and comes back with its article; None of any other mark."""
        mark = changes[0].after
        if changes[0].before is not None or not isinstance(mark, Annotation):
            return None
        missing = mark.article in self._missing and self._store.annotations.was_removed(mark.id)
        return mark.article if missing else None

    def _prepared(self, bundled: BundledArticle) -> Writing:
        """Makes the rows of an article and keeps its file; what it gives writes the rows."""
        article, text, store = bundled.article, bundled.text, self._store
        known = store.articles.is_known(article.id)
        if known:  # only out of sight
            return partial(self._show, article.id)
        self._sources.keep(bundled)
        place = article.source.sha256, article.inner_path, article.row
        rows = article_rows(replace(article, story=None).metadata, text, *place, article.words, article.new_words)

        def write() -> None:
            if store.articles.is_known(article.id):
                raise MisfitError(_CHANGED)
            number = store.articles.put(rows, self._creator, article.created)
            store.index.put(number, rows.words)

        return write

    def _show(self, id: ArticleId) -> None:
        if self._store.articles.is_present(id) or self._store.articles.is_erased(id):
            raise MisfitError(_CHANGED)
        self._store.articles.set_presence(id, True)
