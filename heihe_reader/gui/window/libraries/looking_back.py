"""Looking back over what was done: the history, the way back to any point of it, and the life of one mark."""

from collections.abc import Callable, Mapping
from itertools import chain

from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.history_dialog import HistoryDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.said_deeds import said_deed
from heihe_reader.gui.widgets.told import told as told_in_words
from heihe_reader.gui.widgets.with_dialog import WithDialog
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import AnnotationId
from heihe_reader.services.history import Point
from heihe_reader.services.library import Library
from heihe_reader.services.said import Said, short
from heihe_reader.services.telling import Told

_PAGE = 100  # steps


class LookingBack(WithDialog[HistoryDialog]):
    """Fills the history dialog, a page at a time, and goes where it is told to."""

    def __init__(self, session: Session, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session, theme, icons, window)
        self._session = session
        self._mark: AnnotationId | None = None
        self._asked = 0
        session.renewed.connect(self._renew)

    def make(self, theme: Theme, icons: Icons, window: QWidget) -> HistoryDialog:
        """Wishes of the dialog are carried out here."""
        dialog = HistoryDialog(theme, icons, window)
        dialog.looked.connect(self._look)
        dialog.go_wanted.connect(self._go)
        dialog.filtered.connect(self._renew)
        dialog.whole_wanted.connect(self._show_whole_at)
        dialog.model.more_wanted.connect(self._add)
        return dialog

    def remember(self, dialog: HistoryDialog) -> None:
        """Nothing: each time it begins anew, and what was asked for it is for nobody."""
        self._asked += 1

    def show_history(self) -> None:
        """Opens the whole history."""
        self._mark = None
        self.dialog.show_whole()
        self.dialog.set_steps((), more=False)
        self.dialog.open()
        self._renew()

    def show_life(self, id: AnnotationId) -> None:
        """Opens the life of one mark."""
        mark = self._session.snapshot.annotation_by_id.get(id)
        if mark is None:
            return
        self._mark = id
        self.dialog.show_life(short(mark.quote))
        self.dialog.set_steps((), more=False)
        self.dialog.open()
        self._renew()

    def _renew(self) -> None:
        """Lists anew, as many steps as were listed."""
        if self.held is None or not self.held.isVisible():
            return
        self._asked += 1
        if self._mark is not None:
            mark = self._mark
            self._ask(lambda library: library.telling.life(mark), None)
        elif self.dialog.filter.words:
            self._find()
        else:
            self._list(max(_PAGE, len(self.dialog.model.steps())))

    def _list(self, count: int) -> None:
        chosen = self.dialog.filter.chosen
        self._ask(lambda library: library.telling.page(count, None, chosen), count)

    def _ask(self, question: Callable[[Library], tuple[Told, ...]], count: int | None, at: int | None = None) -> None:
        """Lists what is asked for; a full page of `count` steps has more below."""
        asked = self._asked

        def show(told: tuple[Told, ...]) -> None:
            if asked == self._asked:
                more = len(told) == count if at is None else len(told) >= _PAGE
                self.dialog.set_steps(told, more=more, at=at)
                self._count_places(told)

        self._session.jobs.ask(question, show)

    def _add(self, before: int) -> None:
        """The steps below the last one listed."""
        chosen, asked = self.dialog.filter.chosen, self._asked

        def show(told: tuple[Told, ...]) -> None:
            if asked == self._asked:
                self.dialog.add_steps(told, more=len(told) == _PAGE)
                self._count_places(told)

        self._session.jobs.ask(lambda library: library.telling.page(_PAGE, before, chosen), show)

    def _find(self) -> None:
        """The steps that have some words, as they are found."""
        words, chosen, asked = self.dialog.filter.words, self.dialog.filter.chosen, self._asked
        listed = False

        def show(told: tuple[Told, ...] | None) -> None:
            nonlocal listed
            if asked != self._asked or (listed and not told) or not (told or told is None):
                return
            self.dialog.add_steps(told, more=False) if listed and told else self.dialog.set_steps(
                told or (), more=False
            )
            listed = True
            self._count_places(told or ())

        self._session.jobs.browse(
            lambda library: chain(library.telling.matching(words, _wording, chosen), (None,)), show
        )

    def _count_places(self, told: tuple[Told, ...]) -> None:
        """In how many places the marks show, once that is worked out."""
        known = self._session.snapshot.annotation_by_id
        marks = {each.step.id: known[each.mark] for each in told if each.mark is not None and each.mark in known}
        if marks:
            self._session.jobs.ask(lambda library: _places(library, marks), self._show_places, later=True)

    def _show_places(self, places: Mapping[int, int]) -> None:
        if self.held is not None:
            self.held.set_places(places)

    def _look(self, step: int) -> None:
        def show(point: Point) -> None:
            if self.held is None:
                return
            self.held.show_point(step, point)
            if (point.back or point.again) and step == self.held.current():
                self._session.jobs.note(lambda library: library.history.rehearse(step), refuse)

        def refuse(why: str) -> None:
            if why and self.held is not None:
                self.held.show_trouble(step, told_in_words(why))

        self._session.jobs.ask(lambda library: library.history.look(step), show, lambda error: refuse(str(error)))

    def _go(self, step: int) -> None:
        def say(point: Point) -> None:
            moved = len(point.back) + len(point.again)
            if point.back:
                said = Said("Went back by 1 step" if moved == 1 else "Went back by %Ln steps", (), moved)
            else:
                said = Said("Did 1 step again" if moved == 1 else "Did %Ln steps again", (), moved)
            self._session.say_done(said_deed(said))

        self._session.jobs.act(lambda library: _gone(library, step), say)

    def _show_whole_at(self, step: int) -> None:
        """The whole history, far enough down to see a step."""
        self._mark = None
        self._asked += 1
        self.dialog.show_whole()
        self._ask(lambda library: library.telling.down_to(step, _PAGE), None, step)


def _gone(library: Library, step: int) -> Point:
    """Goes to a step and tells what that moved."""
    point = library.history.look(step)
    library.history.go_to(step)
    return point


def _wording(told: Told) -> str:
    return f"{said_deed(told.said)} {told.step.creator}"


def _places(library: Library, marks: Mapping[int, Annotation]) -> dict[int, int]:
    found = library.comparing.all_occurrences(tuple(dict.fromkeys(marks.values())))
    return {step: 1 + sum(not place.opted_out for place in found[mark.id]) for step, mark in marks.items()}
