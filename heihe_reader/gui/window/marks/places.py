"""Goes through all places of the selected words, or of the mark at the caret, in whatever article they stand."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.widgets.counting import distinct_texts_of, said_number
from heihe_reader.gui.window.marks.marking import Marking
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.span import Place
from heihe_reader.services.extending import Elsewhere
from heihe_reader.services.library import Library

Question = Callable[[Library], tuple[Place, Elsewhere]]


class Places(QObject):
    """G and O go on, Shift+O goes back; after the last place comes the first."""

    def __init__(self, session: Session, opening: Opening, desk: Desk, marking: Marking) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._desk = desk
        self._marking = marking

    def step(self, direction: int) -> None:
        """To the next place (1) or the previous one (-1)."""
        here = self._desk.selection()
        if here is not None:
            selected = here
            self._ask(selected, lambda library: (selected, library.extending.elsewhere(selected)), direction, True)
            return
        mark = self._marking.mark_here()
        if mark is None:
            said = self.tr("Put the caret on a mark, or select some words, then press G to see their other places.")
            self._session.say_missing(said)
            return
        id = mark.annotation
        self._ask(Place(mark.article, mark.span), lambda library: _of_mark(library, id), direction, False)

    def _ask(self, here: Place, question: Question, direction: int, selecting: bool) -> None:
        self._session.jobs.ask(question, lambda both: self._go(here, *both, direction, selecting))

    def _go(self, here: Place, own: Place, found: Elsewhere, direction: int, selecting: bool) -> None:
        shown = [Place(o.article, o.span) for o in found.places if not o.opted_out]
        order = sorted({own, *shown}, key=lambda place: (self._date(place), place.article, place.span))
        if order == [here]:
            self._session.say_missing(self.tr("These words stand in no other article here."))
            return
        at = order.index(here) if here in order else -1 if direction > 0 else 0
        next_at = (at + direction) % len(order)
        self._opening.go(order[next_at], selecting=selecting)
        said = (
            self.tr("Place %1 of %2, %3.")
            .replace("%1", said_number(next_at + 1))
            .replace("%2", said_number(len(order)))
        )
        self._session.say(said.replace("%3", distinct_texts_of(found.texts)))

    def _date(self, place: Place) -> str:
        """When its article came out; unknown ones come last."""
        known = self._session.snapshot.article_by_id.get(place.article)
        return (known.metadata.published if known else None) or "9999"


def _of_mark(library: Library, id: AnnotationId) -> tuple[Place, Elsewhere]:
    annotation = library.annotating.get(id)
    own = Place(annotation.article, annotation.span)
    return own, library.extending.elsewhere(own, id)
