"""One open library in the window: what is known of it, and the news when that changes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heihe_reader.errors import DamagedLibraryError
from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.message import Message, Offer, Tone
from heihe_reader.gui.widgets.said_deeds import said_deed
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.session.known import Known
from heihe_reader.gui.window.session.snapshot import Snapshot, take_snapshot
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library

if TYPE_CHECKING:
    from heihe_reader.services.said import Said


class Session(QObject):
    """Handed to everybody who acts on the library. It speaks through `say` and never touches widgets."""

    renewed = Signal()  # `snapshot` is new
    said = Signal(object)  # Message
    undoing = Signal()  # an act is being taken back
    damaged = Signal(object)  # DamagedLibraryError: the person wants to save what is whole

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self._known = Known(jobs.library)
        self.snapshot = Snapshot(article_by_id=self._known)
        self._asked = False
        self._again = False
        jobs.changed.connect(lambda _: self.renew())
        jobs.trouble.connect(self.say_trouble)

    def renew(self) -> None:
        """Reads the snapshot anew; many wishes at once are one reading."""
        if self._asked:
            self._again = True
            return
        self._asked = True
        self.jobs.ask(take_snapshot, self._take, self._not_taken)

    @property
    def is_read(self) -> bool:
        """True once the tables were read for the first time; articles are known by their ids before."""
        return self.snapshot.listed >= 0

    @property
    def renewing(self) -> bool:
        """True while a newer snapshot is read."""
        return self._asked or self._again

    def _take(self, snapshot: Snapshot) -> None:
        self._asked = False
        if snapshot.listed != self.snapshot.listed:
            self._known = Known(self.jobs.library)
        self.snapshot = replace(snapshot, article_by_id=self._known)
        self.renewed.emit()
        if self._again:
            self._again = False
            self.renew()

    def _not_taken(self, error: Exception) -> None:
        self._asked = self._again = False
        self.say_trouble(error)

    def title(self, article: ArticleId) -> str:
        """An article's title; empty for one that is gone."""
        known = self.snapshot.article_by_id.get(article)
        return known.title if known else ""

    def outlet(self, article: ArticleId) -> str:
        """An article's outlet, else its title, for a sentence or a menu."""
        known = self.snapshot.article_by_id.get(article)
        return isolated(known.metadata.site or known.title) if known else ""

    def address(self, article: ArticleId) -> str:
        """An article's web address; empty for one without, and for one that is gone."""
        known = self.snapshot.article_by_id.get(article)
        return known.metadata.url if known else ""

    def say(self, words: str, *offers: tuple[str, str, Callable[[], None]]) -> None:
        """Tells what was done. An offer is (words, name of the button, deed)."""
        self.said.emit(Message(words, Tone.DONE, tuple(Offer(*offer) for offer in offers)))

    def say_missing(self, words: str) -> None:
        """Tells what an act still needs."""
        self.said.emit(Message(words, Tone.MISSING))

    def say_trouble(self, error: Exception, *offered: tuple[str, str, Callable[[], None]]) -> None:
        """Tells what could not be done, in the words of the error. An offer is (words, name of the button, deed)."""
        offers = tuple(Offer(*offer) for offer in offered)
        if isinstance(error, DamagedLibraryError):
            offers = (
                *offers,
                Offer(self.tr("Save what is whole…"), "MessageRescue", partial(self.damaged.emit, error)),
            )
        self.said.emit(Message(told(str(error)), Tone.FAILED, offers))

    def say_done(self, words: str) -> None:
        """Tells what was done and offers to take it back."""
        self.say(words, (self.tr("Undo"), "MessageUndo", self.undo))

    def undo(self) -> None:
        """Takes the newest act back: of this window, else of all."""
        self.undoing.emit()
        self.jobs.act(
            _undone,
            lambda said: self.say(
                self.tr("Undone: %1").replace("%1", said_deed(said)), (self.tr("Redo"), "MessageRedo", self.redo)
            ),
        )

    def redo(self) -> None:
        """Does again what was undone last."""
        self.jobs.act(
            lambda library: library.telling.of(library.history.redo()),
            lambda said: self.say_done(self.tr("Done again: %1").replace("%1", said_deed(said))),
        )


def _undone(library: Library) -> "Said":
    """Takes the newest act back and tells what it had done."""
    act = library.history.undo()
    return library.telling.of(act.reversed())
