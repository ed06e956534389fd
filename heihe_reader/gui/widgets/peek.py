"""A popup with some lines of an article, to look into it without opening it."""

from html import escape

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import body_font, interface_font, script_of, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.floating import Floating
from heihe_reader.model.span import Span

_WIDTH = 460
_STAYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class Peek(Floating):
    """Takes the keys while it is shown; any key closes it, Enter opens the article.

    Signals:
        open_wanted(): Enter.
        closed(): it is gone, the keys are free.
    """

    open_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("Peek", parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._title, self._facts, self._words = QLabel(self), QLabel(self), QLabel(self)
        for name, label in (("PeekTitle", self._title), ("PeekFacts", self._facts), ("PeekWords", self._words)):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._facts.setProperty("tone", "faint")
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(6)
        for label in (self._title, self._facts, self._words):
            box.addWidget(label)
        self.setFixedWidth(_WIDTH)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme

    def show_for(self, title: str, facts: str, words: str, hits: tuple[Span, ...], near: QRect) -> None:
        """Shows `words` with its `hits` (code points of it) near a row, in the parent's coordinates."""
        self._title.setText(title)
        self._title.setFont(weighted(body_font(script_of(title), 15.5)))
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self._facts.setFont(interface_font(12.0))
        self._words.setFont(body_font(script_of(words), 15.0))
        self._words.setText(self._rich(words, hits))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        for label in (self._title, self._facts, self._words):
            label.setFixedHeight(max(label.heightForWidth(_WIDTH - 28), 0))  # -1 where there are no words
        self.place_near(near)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_peek(self) -> None:
        """Hides it."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STAYS:
            return
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.close_peek()
        if opens:
            self.open_wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.close_peek()

    def _rich(self, words: str, hits: tuple[Span, ...]) -> str:
        ground, parts, at = self._theme.colour("hit").name(), [], 0
        for hit in hits:
            parts += [escape(words[at : hit.start]), f'<span style="background-color:{ground}; font-weight:600">']
            parts += [escape(hit.of(words)), "</span>"]
            at = hit.end
        return "".join([*parts, escape(words[at:])]).replace("\n", "<br>")
