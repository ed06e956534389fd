"""Keeps the library panel's list: asked of a thread of its own, and only when it is another one."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.widgets.language_names import language_name
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.shelf import Listed, Sort
from heihe_reader.services.library import Library


class Listing(QObject):
    """Answers what the panel wants to list."""

    def __init__(self, session: Session, panel: LibraryPanel) -> None:
        super().__init__(session)
        self._session = session
        self._panel = panel
        panel.read_from(session.jobs.library.shelving)
        panel.listing_wanted.connect(self._list)
        session.renewed.connect(self._renew)

    def _renew(self) -> None:
        """A mark changes nothing here; what it is tagged with does while somebody filters."""
        words = self._panel.filter.text().strip()
        if words or self._session.snapshot.listed != self._panel.listed.state:
            self._panel.renew()

    def _list(self, sort: Sort, words: str) -> None:
        def question(library: Library) -> Iterator[Listed]:
            return library.shelving.listing(sort, words, language_name)

        self._session.jobs.browse(question, self._panel.show_listed)
