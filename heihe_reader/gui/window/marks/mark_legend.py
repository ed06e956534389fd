"""Names the marks that overlap at the caret, so that one of them can be chosen by keyboard."""

from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.mark_words import kind_words, names_of
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.legend import Legend, LegendRow
from heihe_reader.gui.widgets.message import Offer
from heihe_reader.gui.window.marks.mark_list import MarkList
from heihe_reader.gui.window.marks.marking import Marking
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place

_NOTE = 80  # code points of a note in a row


class MarkLegend(QObject):
    """Enter on a mark opens it; arrows choose, Enter writes the note of the chosen one, Esc goes back to the text."""

    def __init__(
        self,
        session: Session,
        desk: Desk,
        marks: MarkList,
        marking: Marking,
        theme: Theme,
        icons: Icons,
        over: QWidget,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self._marks = marks
        self._over = over
        self._marking = marking
        self._found: tuple[Mark, ...] = ()
        self.legend = Legend(theme, icons, over)
        self.legend.chosen.connect(marks.set_current)
        self.legend.chosen.connect(self._offer)
        self.legend.edit_wanted.connect(self._edit)
        self.legend.closed.connect(desk.give_focus)

    def show(self, found: tuple[Mark, ...]) -> None:
        """Names these marks above the line of the caret."""
        box = self._desk.caret_box()
        if box is None or not found:
            return
        signs = self._session.snapshot.signs()
        rows = [LegendRow(m.annotation, m.colour, names_of(m, signs), self._detail(m)) for m in found]
        near = QRect(self._desk.mapTo(self._over, box.topLeft()), box.size())
        self._found = found
        self._offer(found[0].annotation)
        self.legend.show_for(near, rows, focus=True)
        self._marks.set_current(found[0].annotation)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self.legend.set_theme(theme, icons)

    def _detail(self, mark: Mark) -> str:
        note = " ".join(mark.note.split())[:_NOTE]
        return note or kind_words(mark) or self.tr("No note. Enter writes one.")

    def _offer(self, id: AnnotationId) -> None:
        """Below a copy whose words differ: what can be done with it."""
        mark = next((m for m in self._found if m.annotation == id and m.kind is MarkKind.VARIANT), None)
        offers: list[Offer] = []
        if mark is not None:
            here = Place(mark.article, mark.span)
            if self._marking.principal_place(mark) is not None:
                take = partial(self._marking.take_principal, mark)
                offers.append(Offer(self.tr("Take the principal's extent"), "LegendTakePrincipal", take))
            leave = partial(self._marking.leave_out, mark.annotation, here, False)
            offers.append(Offer(self.tr("Leave this copy out (X)"), "LegendLeaveOut", leave))
            own = partial(self._marking.cut_loose, mark)
            offers.append(Offer(self.tr("Make it its own mark (D)"), "LegendMakeOwn", own))
        self.legend.set_acts(offers)

    def _edit(self, id: AnnotationId) -> None:
        self.legend.close_legend()
        self._marks.write_note(id)
