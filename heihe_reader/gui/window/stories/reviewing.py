"""Joins the review of duplicates to the library: asks for the cases, shows the evidence, carries out the answers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.content import PaneContent, View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.review.review_page import ReviewPage
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import places_of
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.session.session import Session
from heihe_reader.gui.window.session.snapshot import read_alignment, read_panes
from heihe_reader.gui.window.stories.deciding import Deciding
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place
from heihe_reader.services.library import Library
from heihe_reader.services.review_values import Case

_SOON = 200  # milliseconds in which the texts of another pair may stay in sight


class Reviewing(QObject):
    """Makes its page when it is first asked for: most sittings never see it."""

    desk_made = Signal(object)  # Desk with the evidence, for whoever looks after desks
    go_wanted = Signal(object)  # Place that shall be seen on the desk
    key_wanted = Signal(str)  # a key typed in the evidence that means nothing to the review

    def __init__(self, session: Session, deciding: Deciding, workspace: Workspace, theme: Theme, icons: Icons) -> None:
        super().__init__(session)
        self._session = session
        self._deciding = deciding
        self._workspace = workspace
        self._theme, self._icons = theme, icons
        self._asked = 0
        self._stale = QTimer(self, interval=_SOON, singleShot=True)
        self._stale.timeout.connect(self._clear)
        self.page: ReviewPage | None = None
        self._evidence: Desk | None = None
        session.renewed.connect(self._renew)

    @property
    def is_open(self) -> bool:
        """True while the page stands in the desk's place."""
        return self.page is not None and self._workspace.centre.currentWidget() is self.page

    def open(self) -> None:
        """Shows the page and looks for what is in doubt."""
        page = self.page or self._make()
        self._workspace.centre.setCurrentWidget(page)
        page.list.setFocus()
        self._renew()

    def leave(self) -> None:
        """Back to the desk as it was."""
        self._workspace.centre.setCurrentWidget(self._workspace.desk)
        self._workspace.desk.give_focus()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._theme, self._icons = theme, icons
        if self.page is not None and self._evidence is not None:
            self.page.set_theme(theme, icons)
            self._evidence.set_theme(theme)

    def _make(self) -> ReviewPage:
        evidence = Desk(self._theme)
        evidence.setObjectName("ReviewEvidence")
        evidence.setAccessibleName(self.tr("Evidence"))
        evidence.set_view(View.CHANGES)
        evidence.key_wanted.connect(self._key)
        evidence.empty.hide()
        page = ReviewPage(self._theme, self._icons, evidence)
        page.pair_wanted.connect(self._show)
        page.answered.connect(self._answer)
        page.again_wanted.connect(self._again)
        page.principal_wanted.connect(lambda _, article: self._deciding.principal(article))
        page.closed.connect(self.leave)
        page.furniture_wanted.connect(self._renew)
        page.evidence_shown.connect(self._workspace.show_looking)
        page.furniture.never_wanted.connect(self._never)
        page.furniture.again_wanted.connect(self._fold_again)
        page.furniture.go_wanted.connect(self.go_wanted)
        lists = (page.kinds, page.tabs, page.list, page.furniture_list)
        self._workspace.add_page(page, *lists, page.answers, page.empty, evidence, page.furniture)
        self.page, self._evidence = page, evidence
        self.desk_made.emit(evidence)
        return page

    def _renew(self) -> None:
        page = self.page
        if page is not None and self.is_open:
            self._session.jobs.ask(lambda library: library.reviewing.review(), page.show_review)
            if page.on_furniture:
                self._session.jobs.ask(lambda library: library.furniture.texts(), page.show_furniture)

    def _key(self, key: str) -> None:
        """Y and X answer; the other letters do what they do on the desk."""
        if self.page is not None and key in ("Y", "X"):
            self.page.answer(key == "Y")
        else:
            self.key_wanted.emit(key)

    # ---- evidence

    def _show(self, case: Case, other: Article | None) -> None:
        ids = tuple(article.id for article in (case.one, other) if article is not None)
        self._asked += 1
        asked = self._asked
        self._stale.start()
        self._session.jobs.ask(
            lambda library: read_panes(library, ids),
            lambda contents: self._put(case, contents) if asked == self._asked else None,
        )

    def _put(self, case: Case, contents: Sequence[PaneContent]) -> None:
        evidence, page, asked = self._evidence, self.page, self._asked
        if evidence is None or page is None:
            return
        self._stale.stop()
        evidence.show_articles(contents)
        for pane in evidence.panes:  # these two are shown to be judged, not to be worked with
            pane.header.hide_acts()
        if len(contents) < 2:
            return
        left, right = (content.id for content in contents)

        def laid(both: tuple[Alignment, tuple[int, int]]) -> None:
            if asked == self._asked:
                evidence.set_alignment(left, right, both[0])
                page.say_shared(case, right, both[1])

        def failed(error: Exception) -> None:
            said = self.tr("These two could not be compared: %1 Both texts are whole.").replace("%1", told(str(error)))
            evidence.expect(left, right, False)
            page.say_failed(case, right, said)

        evidence.expect(left, right, True)
        # later: a pair that was passed over must not keep the texts of the next one waiting
        self._session.jobs.ask(lambda library: _laid(library, left, right), laid, failed, later=True)

    def _clear(self) -> None:
        """The texts of another pair must not stand below the question about this one."""
        page, evidence, focused = self.page, self._evidence, QApplication.focusWidget()
        if page is None or evidence is None:
            return
        if focused is not None and evidence.isAncestorOf(focused):
            page.list.setFocus()
        evidence.show_articles(())
        evidence.empty.hide()

    # ---- answers

    def _answer(self, case: Case, other: Article, one: bool) -> None:
        (self._deciding.join if one else self._deciding.not_duplicate)(case.one.id, other.id)

    def _again(self, case: Case) -> None:
        decision = case.decision
        if decision is not None:
            said = self.tr("The program decides about “%1” again.").replace("%1", self._title(case.one.id))
            session = self._session
            session.jobs.act(lambda library: library.reviewing.withdraw(decision.id), lambda _: session.say_done(said))

    # ---- furniture

    def _never(self, places: Sequence[Place]) -> None:
        said = places_of(len(places))
        said = self.tr("Shown from now on, in %1.").replace("%1", said)
        session = self._session
        session.jobs.act(lambda library: library.furniture.never(places), lambda _: session.say_done(said))

    def _fold_again(self, places: Sequence[Place]) -> None:
        said, session = self.tr("The program folds this again."), self._session
        session.jobs.act(lambda library: library.furniture.again(places), lambda _: session.say_done(said))

    def _title(self, article: ArticleId) -> str:
        return self._session.title(article)


def _laid(library: Library, left: ArticleId, right: ArticleId) -> tuple[Alignment, tuple[int, int]]:
    """Both side by side, and how many words they share of those of the shorter one."""
    found = read_alignment(library, left, right)
    return found, library.reviewing.shared(left, right, found)
