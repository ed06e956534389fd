"""Finds words in the text that is read, shows them in it, and goes from one to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heihe_reader.gui.widgets.patterns import pattern_trouble
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.span import Place
from heihe_reader.services.library import Library

if TYPE_CHECKING:
    from heihe_reader.model.ids import ArticleId

_LONGEST = 100  # code points of a selection that is taken as the words to find


class FindingInText(QObject):
    """Keeps the bar and the hits in the active pane, or in all panes, together."""

    def __init__(self, session: Session, opening: Opening, workspace: Workspace) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._workspace = workspace
        self._desk = workspace.desk
        self._bar = workspace.find_bar
        self._asked = 0
        self._article: ArticleId | None = None
        self._hits: tuple[Place, ...] = ()
        self._searched: tuple[ArticleId, ...] = ()
        self._shown: tuple[ArticleId, ...] = ()  # articles in which hits are drawn
        self._at = -1
        self._due: int | None = None  # steps asked for while the hits are looked for; None where they are known
        self._folds: tuple[ArticleId, frozenset[tuple[bool, int]]] | None = None  # before the hit stood on opened some
        self._from = 0  # hits are looked for from here on, code points
        self._bar.wanted.connect(self._find)
        self._bar.stepped.connect(self.step)
        self._bar.closed.connect(self.close)
        self._desk.active_changed.connect(lambda _: self._follow())
        opening.opened.connect(self._several_changed)
        opening.opened.connect(self._follow)
        workspace.centre.currentChanged.connect(lambda _: self._centre_changed())

    @property
    def is_open(self) -> bool:
        """True while the bar is shown."""
        return not self._bar.isHidden()

    def open(self) -> None:
        """Shows the bar and gives it the keys; a selection of one line is taken as the words."""
        if self._opening.active is None:
            self._session.say_missing(self.tr("No text is open. Open an article first, or search the library."))
            return
        self._workspace.centre.setCurrentWidget(self._desk)
        selected, words = self._desk.selection(), self._desk.selected_text().strip()
        caret = selected or self._desk.caret()
        self._article, self._from = self._opening.active, caret.span.start if caret is not None else 0
        self._several_changed()
        self._bar.show()
        self._bar.field.setFocus()
        if words and len(words) <= _LONGEST and "\n" not in words and words != self._bar.words:
            self._bar.field.setText(words)  # this asks for the hits
        else:
            self._find()
        self._bar.field.selectAll()

    def close(self) -> None:
        """Takes the bar and its hits away and gives the keys back to the text."""
        self._leave()
        self._desk.give_focus()

    def step(self, direction: int) -> None:
        """Goes to the next hit (1) or the previous one (-1), round and round."""
        if self._due is not None:
            self._due += direction
        elif self._hits:
            self._at = (self._at + direction) % len(self._hits)
            self._from = self._hits[self._at].span.start
            self._show()

    def _leave(self) -> None:
        self._asked += 1
        self._due = None
        self._folds = None  # the hit stood on is where somebody went
        self._bar.hide()
        self._take(())
        self._article = None

    def _centre_changed(self) -> None:
        if self.is_open and self._workspace.centre.currentWidget() is not self._desk:
            self._leave()

    def _follow(self) -> None:
        """Finds in the text that is active now, or in all that are open now."""
        active = self._opening.active
        if not self.is_open:
            return
        if active is None:
            self._leave()
            return
        if active != self._article:
            if not self._everywhere:
                self._take(())
            caret = self._desk.caret()
            self._article, self._from = active, caret.span.start if caret is not None else 0
        if not self._everywhere or self._opening.ids != self._searched:
            self._find()

    @property
    def _everywhere(self) -> bool:
        return self._bar.everywhere.isChecked()

    def _several_changed(self) -> None:
        """“All panes” is only offered where there are several."""
        self._bar.everywhere.setVisible(len(self._opening.ids) > 1)
        if len(self._opening.ids) < 2 and self._everywhere:
            self._bar.everywhere.setChecked(False)

    def _find(self) -> None:
        bar, active = self._bar, self._article
        if active is None:
            return
        self._asked += 1
        asked, words, case, whole = self._asked, bar.words, bar.case.isChecked(), bar.whole.isChecked()
        articles = self._searched = self._opening.ids if self._everywhere else (active,)
        within = self.tr("in all panes") if self._everywhere else self.tr("in %1")
        bar.where.set_words(within.replace("%1", self._session.outlet(active)))
        trouble = pattern_trouble(words) if bar.pattern.isChecked() else ""
        self._due = None
        if trouble:
            self._take(())
            bar.show_trouble(trouble)
            return
        as_pattern = bar.pattern.isChecked() and bool(words)

        def question(library: Library) -> tuple[Place, ...]:
            find = library.searching.matches_in if as_pattern else library.searching.places_in
            found = ((id, find(id, words, match_case=case, whole_words=whole)) for id in articles)
            return tuple(Place(id, span) for id, spans in found for span in spans)

        self._due = 0
        self._session.jobs.ask(
            question,
            lambda hits: self._take(hits) if asked == self._asked else None,
            lambda _: self._take_trouble() if asked == self._asked else None,
        )

    def _take_trouble(self) -> None:
        """The child was ended before the pattern was."""
        self._take(())
        self._bar.show_trouble(self.tr("This pattern takes too long here. Make it simpler."))

    def _take(self, hits: tuple[Place, ...]) -> None:
        self._hits = hits
        order = {id: number for number, id in enumerate(self._opening.ids)}
        here = (order.get(self._article, 0) if self._article is not None else 0, self._from)
        after = (n for n, hit in enumerate(hits) if (order.get(hit.article, 0), hit.span.start) >= here)
        self._at = next(after, 0) if hits else -1
        due, self._due = self._due, None
        if due and hits:
            self.step(due)
        else:
            self._show()

    def _show(self) -> None:
        """Shows the hits in every pane; those that are not searched lose theirs."""
        self._bar.show_count(len(self._hits), self._at, len({hit.article for hit in self._hits}))
        if self._article is None:
            return
        now = self._hits[self._at] if self._hits else None
        self._fold_again()
        if now is not None:
            self._folds = now.article, self._desk.open_folds(now.article)
        for article in dict.fromkeys((*self._shown, *self._searched, self._article)):
            spans = [hit.span for hit in self._hits if hit.article == article]
            current = spans.index(now.span) if now is not None and now.article == article else -1
            self._desk.set_hits(article, spans, current)
        self._shown = tuple(dict.fromkeys(hit.article for hit in self._hits))
        if now is not None:
            self._article = now.article  # stepping goes on from there, whichever pane it is
            self._desk.go(now)

    def _fold_again(self) -> None:
        """What the hit before opened is folded again: it was only passed."""
        folds, self._folds = self._folds, None
        if folds is not None:
            self._desk.set_open_folds(*folds)
