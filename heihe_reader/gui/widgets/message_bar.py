"""The message that floats over the desk: one at a time, gone after a while, never in the way of what is read."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QPushButton, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.heard import tell
from heihe_reader.gui.widgets.message import Message
from heihe_reader.gui.widgets.plain import plain_tip

_HEIGHT = 36
_WIDEST = 560
_AWAY = 14  # pixels from the edge of what it floats over
_STAYS, _STAYS_WITH_OFFER = 6000, 12000  # milliseconds
_KEPT = 200


class MessageBar(QFrame):
    """Floats at the bottom centre of its parent. It stays while it is hovered or focused; Escape sends it away."""

    said = Signal(object)  # Message

    def __init__(self, theme: Theme, icons: Icons, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("MessageBar")
        self.setProperty("look", "message")
        self.setAccessibleName(self.tr("Message"))
        self.setFixedHeight(_HEIGHT)
        self.kept: list[tuple[datetime, Message]] = []
        self._at_top = False
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._words.setObjectName("MessageWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.set_theme(theme, icons)
        over.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._icons = icons
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(10)
        shadow.setOffset(0, 3)
        colour = theme.colour("ink")
        colour.setAlphaF(0.18)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)

    def say(self, message: Message) -> None:
        """Shows a message in place of the one before, and keeps it in the list."""
        self.kept = [*self.kept[-_KEPT + 1 :], (datetime.now(), message)]
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for offer in message.offers:
            button = QPushButton(offer.words, self)
            button.setObjectName(offer.name)
            button.setAccessibleName(offer.words)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _=False, deed=offer.deed: deed())
            button.installEventFilter(self)
            self._row.addWidget(button)
            self._buttons.append(button)
        self._show(message)
        self.said.emit(message)

    def keep_clear_of(self, caret: QRect | None) -> None:
        """Moves to the top while the caret (pixels of the parent) stands near the bottom centre."""
        place = self._place(at_top=False).adjusted(-60, -60, 60, 60)
        self._at_top = caret is not None and place.intersects(caret)
        if self.isVisible():
            self.setGeometry(self._place(at_top=self._at_top))

    def _show(self, message: Message) -> None:
        self._icon.setPixmap(self._icons.pixmap(message.tone.value, 16, "paper", self.devicePixelRatioF()))
        room = _WIDEST - 60 - sum(button.sizeHint().width() + 8 for button in self._buttons)
        room = min(room, self._over.width() - 100)
        self._set_words(message.words, room)
        self._words.setToolTip(plain_tip(message.words))
        self.setAccessibleDescription(message.words)
        for button in self._buttons:
            button.show()
        self.setGeometry(self._place(at_top=self._at_top))
        self.show()
        self.raise_()
        tell(self, message.words)
        self._timer.start(_STAYS_WITH_OFFER if message.offers else _STAYS)

    def _set_words(self, words: str, room: int) -> None:
        """Sets a sentence in one line, or in two where `room` pixels are too few; only a third would be cut."""
        metrics = self._words.fontMetrics()
        wide = metrics.horizontalAdvance(words) > room
        if wide:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 2 * room - metrics.averageCharWidth() * 12)
        self._words.setWordWrap(wide)
        self._words.setMinimumWidth(room if wide else 0)
        self._words.setText(words)
        self.setFixedHeight(_HEIGHT + metrics.lineSpacing() if wide else _HEIGHT)

    def _place(self, *, at_top: bool) -> QRect:
        over, height = self._over, self.height()
        self._row.activate()
        width = min(self.sizeHint().width(), _WIDEST, over.width() - 2 * _AWAY)
        y = _AWAY if at_top else over.height() - height - _AWAY
        return QRect((over.width() - width) // 2, y, width, height)

    def leave(self) -> None:
        """Stops watching what it lies over, which is about to be destroyed, and lets go of what was offered."""
        self._over.removeEventFilter(self)
        self.kept = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._place(at_top=self._at_top))
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start(_STAYS)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(_STAYS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._buttons:
            self._buttons[0].setFocus(event.reason())
