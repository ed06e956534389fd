"""Searches while one types, shows the results in the desk's place, and steps from hit to hit."""

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from heihe_reader.gui.search_panel.hits import FoundHit, in_title
from heihe_reader.gui.search_panel.search_page import SearchPage
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.patterns import pattern_trouble
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.finding.hit_tags import with_tags
from heihe_reader.gui.window.finding.search_status import SearchStatus
from heihe_reader.gui.window.frame.status_line import StatusLine
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.known import Known
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.block import paragraph_at
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.query import Hit
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library

if TYPE_CHECKING:
    from heihe_reader.model.article import TextVersion

_PAUSE = 120  # milliseconds after a key
_LIMIT = 500  # hits


class Finding(QObject):
    """Keeps the search box, the results page and the hits on the desk together."""

    def __init__(
        self,
        session: Session,
        opening: Opening,
        workspace: Workspace,
        status: StatusLine,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._workspace = workspace
        self._box = workspace.toolbar.search
        self._asked = 0
        self._hits: tuple[Place, ...] = ()
        self._at = -1
        self.page = SearchPage(theme, icons)
        self.page.setAccessibleName(self.tr("Search results"))
        workspace.add_page(self.page, *self.page.tab_parts)
        self._status = SearchStatus(self.page, workspace.centre, status)
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._search)
        self._box.textChanged.connect(self._typed)
        self._box.returnPressed.connect(self._search)
        self._box.down.connect(self._to_results)
        self._box.left.connect(self.leave)
        self.page.open_wanted.connect(self._open)
        self.page.side_by_side_wanted.connect(self._side_by_side)
        self.page.closed.connect(self.leave)
        self.page.filters.pattern_wanted.connect(lambda _: self._search())
        opening.opened.connect(self._show_hits)
        session.renewed.connect(self._renew_tags)

    def search(self, words: str) -> None:
        """Searches for these words."""
        self._box.setText(words)

    def take(self, words: str) -> None:
        """Searches for what is typed, after a pause."""
        self._typed(words)

    def leave(self) -> None:
        """Back to the desk as it was."""
        self._asked += 1
        self._workspace.centre.setCurrentWidget(self._workspace.desk)
        self._workspace.desk.give_focus()

    def step(self, direction: int) -> None:
        """F3: the next hit, in whatever article it stands."""
        if not self._hits:
            self._session.say_missing(self.tr("Nothing was searched for yet. Ctrl+Shift+F searches the library."))
            return
        self._at = (self._at + direction) % len(self._hits)
        self._go(self._hits[self._at])

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self.page.set_theme(theme, icons)

    def _typed(self, words: str) -> None:
        if words.strip():
            self._timer.start()
            return
        self._timer.stop()
        self._box.set_wrong(False)
        self._take("", (), ())
        if self._workspace.centre.currentWidget() is self.page:
            self._asked += 1
            self._workspace.centre.setCurrentWidget(self._workspace.desk)

    def _search(self) -> None:
        words = self._box.text().strip()
        self._timer.stop()
        if not words:
            return
        self._asked += 1
        asked, as_pattern = self._asked, self.page.filters.pattern.isChecked()
        trouble = pattern_trouble(words) if as_pattern else ""
        self._box.set_wrong(bool(trouble))
        if trouble:
            self._take_trouble(words, trouble)
            return
        began = perf_counter()
        self._session.jobs.ask(
            lambda library: _found(library, words, as_pattern=as_pattern),
            lambda both: self._take(words, *both, perf_counter() - began) if asked == self._asked else None,
            lambda error: self._take_trouble(words, told(str(error))) if asked == self._asked else None,
        )

    def _take_trouble(self, words: str, said: str) -> None:
        """The pattern is wrong, or the child that tried it was ended."""
        self._take(words, (), ())
        self.page.show_trouble(words, said)

    def _take(self, words: str, found: Sequence[FoundHit], hits: Sequence[Hit], took: float = 0.0) -> None:
        inside = (hit for hit in hits if hit.where == "text")
        self._hits = tuple(Place(hit.article, span) for hit in inside for span in hit.spans)
        self._at = -1
        self.page.set_found(words, found, self._session.snapshot.counts.articles)
        self._status.show(self._session.snapshot.counts.articles, took)
        if words:
            self._workspace.centre.setCurrentWidget(self.page)
        self._show_hits()

    def _renew_tags(self) -> None:
        """Words that are listed may have been tagged, or a tag called otherwise."""
        found, asked = self.page.found, self._asked
        if found and self._workspace.centre.currentWidget() is self.page:
            self._session.jobs.ask(
                lambda library: with_tags(library, found),
                lambda tagged: self.page.renew(tagged) if asked == self._asked and tagged != found else None,
            )

    def _to_results(self) -> None:
        if self._workspace.centre.currentWidget() is self.page:
            self.page.setFocus()

    def _open(self, found: FoundHit, beside: bool) -> None:
        hit = found.hit
        self._workspace.centre.setCurrentWidget(self._workspace.desk)
        place = Place(hit.article, hit.span)
        if place in self._hits:
            self._at = self._hits.index(place)
        if beside:
            self._opening.open_beside(hit.article)
        self._go(place)

    def _go(self, place: Place) -> None:
        self._workspace.centre.setCurrentWidget(self._workspace.desk)
        self._opening.go(place)
        self._show_hits()
        self._workspace.desk.give_focus()

    def _side_by_side(self, articles: Sequence[ArticleId]) -> None:
        self._workspace.centre.setCurrentWidget(self._workspace.desk)
        self._opening.show(list(articles)[:2])

    def _show_hits(self) -> None:
        """Marks the hits in the open texts, the one stood on more strongly."""
        here = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        for article in self._opening.ids:
            spans: list[Span] = [place.span for place in self._hits if place.article == article]
            current = spans.index(here.span) if here is not None and here.article == article else -1
            self._workspace.desk.set_hits(article, spans, current)


def _found(library: Library, words: str, *, as_pattern: bool = False) -> tuple[tuple[FoundHit, ...], tuple[Hit, ...]]:
    """The hits, and with each what the results page says of it."""
    search = library.searching.search_pattern if as_pattern else library.searching.search
    hits, known = search(words, _LIMIT), Known(library)
    texts: dict[ArticleId, TextVersion] = {}
    found = []
    for hit in hits:
        article = known.get(hit.article)
        if article is None:
            continue
        if hit.article not in texts:
            texts[hit.article] = library.reading.text(hit.article)
        text = texts[hit.article]
        story, data = known.story_of(hit.article), article.metadata
        number = paragraph_at(text.blocks, hit.span.start) if hit.where == "text" else 0
        found.append(
            FoundHit(
                replace(hit, where="title") if in_title(hit, article.title, text) else hit,
                data.site,
                article.title,
                data.language,
                data.published,
                story.id if story else None,
                story.title if story else "",
                number,
            )
        )
    return with_tags(library, found), tuple(hits)
