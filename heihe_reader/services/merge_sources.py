"""Keeps the files of articles that a merge brings, each right before the first of its articles."""

from collections import Counter
from collections.abc import Iterable

from heihe_reader.bundle.content import BundledArticle
from heihe_reader.library.store import Store
from heihe_reader.services.source_keeping import keep_source


class MergeSources:
    """Each file once, however many articles it holds.

    What is kept of a file already stays as it is, and one of which an article was erased here does not come back.
    """

    def __init__(self, store: Store, missing: Iterable[BundledArticle]) -> None:
        self._store = store
        self._articles = Counter(bundled.article.source.sha256 for bundled in missing)
        self._kept: set[str] = set()
        self._begun: list[str] = []

    def keep(self, bundled: BundledArticle) -> None:
        """Keeps the file of an article that was never here, in transactions of its own.

        Where several of its articles are to come, an import of the file reads it again until all of them are here.

        Raises:
            RefusedError: there is no room for it.
        """
        source, store = bundled.article.source, self._store.articles
        if source.sha256 in self._kept:
            return
        self._kept.add(source.sha256)
        held = store.sources.kept(source.sha256) is not None
        held = held or any(store.is_erased(id) for id, _ in store.of_source(source.sha256))
        many = self._articles[source.sha256] > 1 and store.sources.is_read_through(source.sha256)
        if many:
            self._begun.append(source.sha256)
        keep_source(self._store, source, None if held else bundled.source_bytes, many=many)

    def finish(self) -> None:
        """All articles are here."""
        for sha256 in self._begun:
            with self._store.database.transaction(person=False):
                self._store.articles.sources.set_read_through(sha256, through=True)
