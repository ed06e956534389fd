"""Changing how far a mark reaches: its copies follow while the handles move, and all of it is one step of undo."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.window.marks.marking import Marking
from heihe_reader.gui.window.marks.marking_words import extended_words
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.services.extending import Extended
from heihe_reader.services.library import Library

_PAUSE = 60  # milliseconds between the last move and the copies that follow it


class Extending(QObject):
    """E, and what the handles ask for."""

    def __init__(self, session: Session, opening: Opening, desk: Desk, marking: Marking) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._desk = desk
        self._marking = marking
        self._moved: tuple[Mark, Span] | None = None
        self._asked = 0
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)

    def begin(self) -> None:
        """E: shows the handles of the mark at the caret."""
        mark = self._marking.mark_here()
        if mark is None:
            self._session.say_missing(self.tr("Put the caret on a mark, then press E to change how far it reaches."))
        elif mark.kind is MarkKind.OPTED_OUT:
            self._session.say_missing(self.tr("This copy is left out. X takes it in again."))
        elif mark.kind is not MarkKind.PENDING:
            self._desk.begin_extent(mark)
            self._session.say_missing(self.tr("Arrows move an end, Tab the other one. Enter keeps, Esc leaves."))

    # ---- copies follow

    def follow(self, mark: Mark, span: Span) -> None:
        """A handle moves: the mark would reach so far."""
        self._moved = (mark, span)
        if not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        if self._moved is None:
            return
        mark, span = self._moved
        self._asked += 1
        asked = self._asked
        self._session.jobs.ask(
            lambda library: library.extending.places(Place(mark.article, span), mark.annotation),
            lambda found: self._show(mark, found) if asked == self._asked else None,
        )

    def _show(self, mark: Mark, found: Sequence[Occurrence]) -> None:
        copies = tuple(replace(mark, article=o.article, span=o.span, kind=_kind(o)) for o in found)
        self._opening.preview(mark.annotation, copies, Place(mark.article, mark.span))

    # ---- keeping

    def keep(self, mark: Mark, span: Span) -> None:
        """The mark reaches so far from now on."""
        self._stop()
        at = Place(mark.article, mark.span)
        self._opening.preview(mark.annotation, (*self._opening.copies_of(mark), replace(mark, span=span)), None)

        def deed(library: Library) -> tuple[Extended, Sequence[Occurrence]]:
            made = library.extending.change(mark.annotation, at, span)
            return made, library.comparing.occurrences(made.annotation.id)

        def done(both: tuple[Extended, Sequence[Occurrence]]) -> None:
            self._opening.end_preview()
            self._session.say_done(extended_words(both[0].split, both[1]))

        def failed(error: Exception) -> None:
            self._opening.end_preview()
            self._session.say_trouble(error)

        self._session.jobs.act(deed, done, failed)

    def leave(self, mark: Mark) -> None:
        """The mark stays as it was."""
        self._stop()
        self._opening.end_preview()

    def _stop(self) -> None:
        self._timer.stop()
        self._moved = None
        self._asked += 1


def _kind(found: Occurrence) -> MarkKind:
    if found.opted_out:
        return MarkKind.OPTED_OUT
    return MarkKind.EXACT if found.exact else MarkKind.VARIANT
