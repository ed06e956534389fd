"""Matching by hand: a stretch of one pane and what belongs to it in another."""

from PySide6.QtCore import QObject

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.span import Place


class Matching(QObject):
    """M: two selections at once, or first one stretch, then the other. Without a selection the paragraph is meant."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self._first: Place | None = None
        desk.matching_left.connect(self.leave)

    @property
    def first(self) -> Place | None:
        """The stretch that waits for its partner."""
        return self._first

    def match(self) -> None:
        """Takes what is selected, and matches it once there are two."""
        here = self._desk.selection() or self._desk.paragraph()
        if len(self._desk.articles()) < 2 or here is None:
            self._session.say_missing(self.tr("Open another version beside this one, then match them."))
            return
        other = self._first if self._first is not None and self._first.article != here.article else None
        if other is None and self._desk.selection() is not None:
            other = self._desk.selection_beside()
        if other is None:
            self._wait(here)
        else:
            self._carry_out(other, here)

    def unmatch(self, one: Place, two: Place) -> None:
        """Takes a match back."""
        self._session.jobs.act(
            lambda library: library.matching.unmatch(one, two),
            lambda _: self._session.say_done(self.tr("These two are no longer matched by hand.")),
        )

    def apart(self, one: Place, two: Place) -> None:
        """These two are not the same passage, whatever the program found."""
        self._session.jobs.act(
            lambda library: library.matching.apart(one, two),
            lambda _: self._session.say_done(self.tr("These two no longer count as the same passage.")),
        )

    def leave(self) -> None:
        """Escape: nothing waits any more."""
        if self._first is not None:
            self._desk.frame(self._first.article, None)
            self._first = None

    def _wait(self, place: Place) -> None:
        self.leave()
        self._first = place
        self._desk.frame(place.article, place.span)
        self._session.say_missing(
            self.tr("Now select what belongs to it in another pane, and press M again. Esc leaves it.")
        )

    def _carry_out(self, one: Place, two: Place) -> None:
        self.leave()
        said = self.tr("Matched with %1.").replace("%1", self._session.outlet(one.article))
        self._session.jobs.act(
            lambda library: library.matching.match(one, two),
            lambda _: self._session.say_done(said),
        )
