"""The menus of the library's rows."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from heihe_reader.gui.library_panel.rows import StoryRow, VersionRow
from heihe_reader.gui.window.deciding import Deciding
from heihe_reader.gui.window.opening import Opening
from heihe_reader.gui.window.reading_view import ReadingView
from heihe_reader.gui.window.session import Session
from heihe_reader.gui.window.workspace import Workspace


class LibraryMenus(QObject):
    """Only what applies is in a menu."""

    def __init__(
        self, session: Session, opening: Opening, deciding: Deciding, view: ReadingView, workspace: Workspace
    ) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._deciding = deciding
        self._view = view
        self._list = workspace.library.view
        self._list.menu_wanted.connect(self._show)

    def menu(self, row: StoryRow | VersionRow) -> QMenu:
        """The menu of a row."""
        menu = QMenu(self._list)
        menu.setObjectName("LibraryMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(row, StoryRow) and len(row.versions) > 1:
            self._story(menu, row)
        else:
            self._version(menu, row if isinstance(row, VersionRow) else row.principal)
        return menu

    def _show(self, row: StoryRow | VersionRow, where: QPoint) -> None:
        self.menu(row).popup(where)

    def _story(self, menu: QMenu, row: StoryRow) -> None:
        both = tuple(version.id for version in row.versions[:2])
        leader = row.principal.id
        menu.addAction(self.tr("Open side by side") + "\tEnter", lambda: self._opening.show(both))
        menu.addAction(self.tr("Open the principal"), lambda: self._opening.show([leader]))
        menu.addSeparator()
        split = menu.addMenu(self.tr("Take out of this story"))
        for version in row.versions:
            name = version.article.metadata.site or version.article.title
            split.addAction(name, partial(self._deciding.split, version.id))
        menu.addAction(self.tr("Join with…"), lambda: self._deciding.ask_join(leader))
        menu.addAction(self.tr("Not a duplicate…"), lambda: self._deciding.ask_not_duplicate(leader))

    def _version(self, menu: QMenu, row: VersionRow) -> None:
        id, kin = row.id, len(self._session.snapshot.versions(row.id)) > 1
        menu.addAction(self.tr("Open") + "\tEnter", lambda: self._opening.open(id))
        menu.addAction(self.tr("Open beside") + "\tCtrl+Enter", lambda: self._opening.open_beside(id))
        if kin and not row.principal:
            menu.addAction(self.tr("Compare with the principal"), lambda: self._view.compare(id))
        menu.addSeparator()
        if kin and not row.principal:
            menu.addAction(self.tr("Make it the principal"), lambda: self._deciding.principal(id))
        if kin:
            menu.addAction(self.tr("Take out of this story"), lambda: self._deciding.split(id))
            menu.addAction(self.tr("Not a duplicate…"), lambda: self._deciding.ask_not_duplicate(id))
        menu.addAction(self.tr("Join with…"), lambda: self._deciding.ask_join(id))
