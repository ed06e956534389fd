"""Shows the printed pages of articles that came from a PDF, and has them drawn beside everything else."""

from PySide6.QtCore import QObject

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.original_wishes import Asked, PageWish
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.session.session import Session
from heihe_reader.services.library import Library

_DRAWING, _READING = "pages", "words"  # threads: pages are drawn while a long PDF is read again for its words


class Originals(QObject):
    """Hands every question of a pane to a child, and the answer back."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk

    def toggle(self) -> None:
        """The printed pages in place of the text of the active pane, or its text again."""
        if self._desk.active_article() is None:
            self._session.say_missing(self.tr("No article is open."))
        elif not self._desk.toggle_original():
            self._session.say_missing(self.tr("This article came from no PDF, so it has no printed pages."))

    def ask(self, wish: PageWish) -> None:
        """Has a child answer what a pane asked for."""
        beside = _DRAWING if wish.asked in (Asked.SIZES, Asked.PICTURE) else _READING
        self._session.jobs.ask(
            lambda library: _found(library, wish), wish.answer, lambda error: wish.fail(told(str(error))), beside=beside
        )


def _found(library: Library, wish: PageWish) -> object:
    """What a pane asked for."""
    originals, article = library.originals, wish.article
    if wish.asked is Asked.SIZES:
        return originals.sizes(article)
    if wish.asked is Asked.PICTURE:
        return originals.draw(article, wish.number, wish.scale)
    return originals.runs(article) if wish.asked is Asked.RUNS else originals.words(article, wish.number)
