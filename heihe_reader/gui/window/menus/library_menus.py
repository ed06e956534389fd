"""The menus of the library's rows: of a story, of a telling, of several rows at once."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from heihe_reader.gui.desk.desk_layout import MOST
from heihe_reader.gui.library_panel.rows import Row, StoryRow, VersionRow, opened_by, tellings_of
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.reading.reading_once import ReadingOnce
from heihe_reader.gui.window.reading.reading_view import ReadingView
from heihe_reader.gui.window.session.session import Session
from heihe_reader.gui.window.stories.article_acts import ArticleActs
from heihe_reader.gui.window.stories.deciding import Deciding
from heihe_reader.model.ids import ArticleId


class LibraryMenus(QObject):
    """Only what applies is in a menu, at most eleven entries; what is rare stands under the last one."""

    export_wanted = Signal(object, object)  # StoryId, or None for these: tuple of ArticleId

    def __init__(
        self,
        session: Session,
        opening: Opening,
        deciding: Deciding,
        view: ReadingView,
        reading: ReadingOnce,
        acts: ArticleActs,
        workspace: Workspace,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._deciding = deciding
        self._view = view
        self._reading = reading
        self._acts = acts
        self._desk = workspace.desk
        self._list = workspace.library.view

    def menu(self, rows: Sequence[Row]) -> QMenu:
        """The menu of what is chosen."""
        menu = QMenu(self._list)
        menu.setObjectName("LibraryMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = tellings_of(rows)
        row = rows[0]
        if len(rows) > 1:
            self._several(menu, rows, ids)
        elif isinstance(row, StoryRow) and not row.alone:
            self._story(menu, row)
        else:
            self._version(menu, row if isinstance(row, VersionRow) else row.principal)
        menu.addSeparator()
        self._read(menu, rows, ids)
        menu.addSeparator()
        story = row.id if len(rows) == 1 and isinstance(row, StoryRow) and not row.alone else None
        cite = self.tr("Copy the citation") if len(ids) == 1 else self.tr("Copy the citations")
        self._add(menu, "actionCite", cite, lambda: self._acts.copy_citations(ids))
        self._add(menu, "actionExportThese", self.tr("Export…"), lambda: self.export_wanted.emit(story, ids))
        self._more(menu, ids)
        return menu

    # ---- what opens, and what decides

    def _story(self, menu: QMenu, row: StoryRow) -> None:
        both, leader = opened_by([row]), row.principal.id
        self._add(menu, "actionOpenStory", self.tr("Open side by side") + "\tEnter", lambda: self._opening.show(both))
        self._add(menu, "actionOpenPrincipal", self.tr("Open the principal"), lambda: self._opening.show([leader]))
        menu.addSeparator()
        for name, words, deed in (
            ("Lead", self.tr("Make another the principal"), self._deciding.principal),
            ("Split", self.tr("Take out of this story"), self._deciding.split),
        ):
            inner = menu.addMenu(words)
            inner.setObjectName(f"menu{name}")
            for version in row.versions:
                if name == "Split" or not version.principal:
                    site = version.article.metadata.site or version.article.title
                    inner.addAction(site, partial(deed, version.id))
        self._add(menu, "actionJoinWith", self.tr("Join with…"), lambda: self._deciding.ask_join(leader))
        apart = self.tr("Not a duplicate…")
        self._add(menu, "actionTellApart", apart, lambda: self._deciding.ask_not_duplicate(leader))

    def _version(self, menu: QMenu, row: VersionRow) -> None:
        id, kin = row.id, len(self._session.snapshot.versions(row.id)) > 1
        self._add(menu, "actionOpenHere", self.tr("Open") + "\tEnter", lambda: self._opening.open(id))
        beside = self.tr("Open beside") + "\tCtrl+Enter"
        self._add(menu, "actionOpenInNew", beside, lambda: self._opening.open_beside(id))
        if kin and not row.principal:
            words = self.tr("Compare with the principal")
            self._add(menu, "actionCompareLeader", words, lambda: self._view.compare(id))
        self._add(menu, "actionCompareWith", self.tr("Compare with…"), lambda: self._acts.compare_with(id))
        menu.addSeparator()
        if kin and not row.principal:
            words = self.tr("Make it the principal")
            self._add(menu, "actionLead", words, lambda: self._deciding.principal(id))
        if kin:
            words = self.tr("Take out of this story")
            self._add(menu, "actionTakeOut", words, lambda: self._deciding.split(id))
        else:
            self._add(menu, "actionJoinWith", self.tr("Join with…"), lambda: self._deciding.ask_join(id))

    def _several(self, menu: QMenu, rows: Sequence[Row], ids: Sequence[ArticleId]) -> None:
        snapshot = self._session.snapshot
        if len(opened_by(rows)) <= MOST:
            together = self.tr("Open side by side")
            self._add(menu, "actionOpenStory", together, lambda: self._opening.show(opened_by(rows)))
        menu.addSeparator()
        stories = {story.id if (story := snapshot.story_of(id)) else id for id in ids}
        kin = [id for id in ids if len(snapshot.versions(id)) > 1]
        if len(stories) > 1:
            self._add(menu, "actionJoinAll", self.tr("Join into one story"), lambda: self._deciding.join_all(ids))
        if len(ids) == 2 and len(stories) == 1:
            words = self.tr("Not duplicates of each other")
            self._add(menu, "actionTellApart", words, lambda: self._deciding.not_duplicate(*ids))
        if kin and all(isinstance(row, VersionRow) for row in rows):
            words = self.tr("Take out of their stories")
            self._add(menu, "actionTakeOut", words, lambda: self._deciding.split_all(kin))

    # ---- what all have

    def _read(self, menu: QMenu, rows: Sequence[Row], ids: Sequence[ArticleId]) -> None:
        """Both where it is not known of each whether it was read."""
        shares = self._list.unread_of(rows)
        if not self._reading.on:
            return
        if shares is None or any(share > 0 for share in shares):
            words = self.tr("Mark as read") if len(ids) == 1 else self.tr("Mark all as read")
            self._add(menu, "actionMarkRead", words, lambda: self._reading.mark_articles(ids))
        if shares is None or any(share < 1 for share in shares):
            words = self.tr("Mark as unread") if len(ids) == 1 else self.tr("Mark all as unread")
            self._add(menu, "actionMarkUnread", words, lambda: self._reading.unmark_articles(ids))

    def _more(self, menu: QMenu, ids: Sequence[ArticleId]) -> None:
        more = menu.addMenu(self.tr("More"))
        more.setObjectName("menuMore")
        if len(ids) == 1:
            id = ids[0]
            address = self._session.address(id)
            self._add(more, "actionDetails", self.tr("Details…"), lambda: self._acts.show_details(id))
            if len(self._session.snapshot.versions(id)) > 1:
                apart = self.tr("Not a duplicate…")
                self._add(more, "actionTellApart", apart, lambda: self._deciding.ask_not_duplicate(id))
                self._add(more, "actionJoinWith", self.tr("Join with…"), lambda: self._deciding.ask_join(id))
            if address:
                source = self.tr("Open the source…")
                self._add(more, "actionSource", source, lambda: self._desk.address_wanted.emit(address))
                copy = self.tr("Copy the address")
                self._add(more, "actionCopyAddress", copy, lambda: QGuiApplication.clipboard().setText(address))
            more.addSeparator()
        self._add(more, "actionErase", self.tr("Erase…"), lambda: self._acts.ask_erase(ids))

    def _add(self, menu: QMenu, name: str, words: str, deed: Callable[[], object]) -> QAction:
        action = menu.addAction(words, deed)
        action.setObjectName(name)
        return action
