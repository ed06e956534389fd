"""Shows the bar over selected text, and takes it away again."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.widgets.digits import digit_tags
from heihe_reader.gui.widgets.selection_bar import TAGS, BarTag, SelectionBar
from heihe_reader.gui.widgets.tab_order import all_inside
from heihe_reader.gui.window.marks.marking import Marking
from heihe_reader.gui.window.marks.places import Places
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place
from heihe_reader.services.extending import Elsewhere

_LONGEST = 20_000  # code points of a selection whose other places are counted
_PAUSE = 150  # milliseconds after the button is released
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)
_AWAY = (QEvent.Type.Wheel, QEvent.Type.MouseButtonPress)


class Selecting(QObject):
    """The bar comes when the mouse has selected something and goes at the first scroll, key or click elsewhere."""

    def __init__(
        self, session: Session, desk: Desk, marking: Marking, places: Places, bar: SelectionBar, over: QWidget
    ) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self._marking = marking
        self._bar = bar
        self._over = over
        self.wanted = True  # a person can do without the bar
        self._left = False  # the library closes: the bar and the panes may be gone before this is
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._show)
        bar.highlight_wanted.connect(lambda: self._do(marking.highlight))
        bar.picker_wanted.connect(lambda: self._do(marking.tag))
        bar.note_wanted.connect(lambda: self._do(marking.note))
        bar.copy_wanted.connect(lambda: self._do(marking.copy_with_citation))
        bar.places_wanted.connect(lambda: self._do(lambda: places.step(1)))
        bar.tag_wanted.connect(lambda tag: self._do(lambda: marking.put_tag(tag)))
        desk.selection_changed.connect(self._changed)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._left:
            return False
        if watched is self._bar and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._watch(event.type() == QEvent.Type.Show)
        elif event.type() == QEvent.Type.MouseButtonRelease and self.wanted and not self._within_bar(watched):
            self._timer.start()
        elif self._bar.isVisible() and self._sends_away(watched, event):
            self._bar.hide()
        return False

    def _sends_away(self, watched: QObject, event: QEvent) -> bool:
        """True for a scroll or a click elsewhere, and for every key but those that are held with another."""
        if not isinstance(watched, QWidget):
            return False  # the window of the system hears of everything before the widget does
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() not in _HELD
        return event.type() in _AWAY and not self._within_bar(watched)

    def watch_panes(self) -> None:
        """Hears when the mouse has selected something in one of the panes that are open now."""
        for pane in self._desk.panes:
            pane.reading.viewport().installEventFilter(self)

    def leave(self) -> None:
        """Stops watching, when the library closes: what watches a widget while it is destroyed brings PySide down."""
        self._left = True
        self._timer.stop()
        self._watch(False)
        self._bar.removeEventFilter(self)
        for part in all_inside(self._over):
            if isinstance(part, ReadingPane):
                part.viewport().removeEventFilter(self)

    def _watch(self, watching: bool) -> None:
        """Looks at every event of the program, but only while the bar is there."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if watching:
                application.installEventFilter(self)

    def _show(self) -> None:
        if QApplication.mouseButtons():
            self._timer.start()  # the button is still held
            return
        place, box = self._desk.selection(), self._desk.selection_box()
        if place is None or box is None or not self._desk.isVisible():
            return
        self._bar.set_tags(self._tags())
        near = QRect(self._desk.mapTo(self._over, box.topLeft()), box.size())
        self._bar.room = next((pane.width() for pane in self._desk.panes if pane.article == place.article), 0)
        self._bar.show_at(near)
        self._keep_within(place.article)
        self._count(place, near)

    def _count(self, place: Place, near: QRect) -> None:
        """Asks beside the window's thread where else the words stand, and says so if the bar still belongs to them."""

        def say(found: Elsewhere) -> None:
            if self._bar.isVisible() and self._desk.selection() == place:
                self._bar.show_at(near, len(found.places), found.texts)
                self._keep_within(place.article)

        def failed(error: Exception) -> None:
            self._bar.places.hide()  # the rest of the bar works without the count

        if len(place.span) <= _LONGEST:
            self._session.jobs.ask(lambda library: library.extending.elsewhere(place), say, failed)
        else:
            self._bar.show_at(near, 0)

    def _keep_within(self, article: ArticleId) -> None:
        """Moves the bar so that it does not reach into the next pane."""
        for pane in self._desk.panes:
            if pane.article == article:
                right = pane.mapTo(self._over, pane.rect().topRight()).x() - 8
                self._bar.move(max(min(self._bar.x(), right - self._bar.width()), 8), self._bar.y())

    def _tags(self) -> list[BarTag]:
        snapshot = self._session.snapshot
        digits = {tag: str(number) for number, tag in enumerate(digit_tags(snapshot.tags), 1)}
        order = [*digits, *(tag for tag in self._marking.recent if tag not in digits)]
        known = [snapshot.tag_by_id[id] for id in order if id in snapshot.tag_by_id][:TAGS]
        return [
            BarTag(tag.id, snapshot.paths[tag.id], tag.colour, digits.get(tag.id, tag.name[:1].upper()))
            for tag in known
        ]

    def _changed(self, article: object, span: object) -> None:
        if span is None:
            self._bar.hide()

    def _do(self, deed: object) -> None:
        self._bar.hide()
        deed()  # type: ignore[operator]

    def _within_bar(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (watched is self._bar or self._bar.isAncestorOf(watched))
