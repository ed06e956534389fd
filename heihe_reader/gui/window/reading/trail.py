"""Back and forward through the places one has been, as in a browser."""

from PySide6.QtCore import QObject

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.span import Place

_MOST = 200  # places remembered
_NEAR = 40  # code points; two places closer than that are one


class Trail(QObject):
    """Every jump leaves the place that it starts from; scrolling and moving the caret leave none."""

    def __init__(self, session: Session, desk: Desk, opening: Opening) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self._opening = opening
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._going = False

    def back(self) -> None:
        """To where the last jump came from."""
        if not self._go(self._behind, self._ahead):
            self._session.say_missing(self.tr("There is no earlier place to go back to."))

    def forward(self) -> None:
        """To where one went back from."""
        if not self._go(self._ahead, self._behind):
            self._session.say_missing(self.tr("There is no later place to go forward to."))

    def leave(self, place: Place) -> None:
        """A jump starts from here."""
        if not self._going and not (self._behind and _near(self._behind[-1], place)):
            self._behind = [*self._behind[1 - _MOST :], place]
            self._ahead = []

    def _go(self, there: list[Place], here: list[Place]) -> bool:
        now = self._desk.here()
        known = self._session.snapshot.article_by_id
        while there:
            place = there.pop()
            if place.article in known and not (now is not None and _near(place, now)):
                if now is not None:
                    here.append(now)
                self._going = True
                self._opening.go(place)
                self._going = False
                return True
        return False


def _near(one: Place, two: Place) -> bool:
    return one.article == two.article and abs(one.span.start - two.span.start) <= _NEAR
