"""The note on the current annotation, with its head and the time it was saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.note_field import NoteField
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.model.ids import AnnotationId


class NotePanel(QWidget):
    """Shows and edits one note. `editor` is the field named NoteEditor.

    Signals:
        note_changed(AnnotationId, str): a note is to be saved (see `NoteField`).
        left(): Esc in the field; the focus goes back to the desk.
    """

    note_changed = Signal(object, str)
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("NotePanel")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.editor = NoteField(self)
        self.editor.setObjectName("NoteEditor")
        self.editor.setAccessibleName(self.tr("Note"))
        self.editor.note_changed.connect(self.note_changed)
        self.editor.left.connect(self.left)
        self._title = QLabel(self.tr("Note"), self)
        self._on = OneLine(self)
        self._empty = EmptyState(theme, icons, "note", "NoteEmpty", self)
        self._empty.say(self.tr("No note"), self.tr("Choose a mark and press N."))
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._title.setFont(weighted(interface_font(13.0)))
        self._on.setFont(interface_font(13.0))
        self.editor.set_small_font(interface_font(12.0))
        self.editor.setFont(interface_font(13.0))
        self._empty.set_theme(theme, icons)

    def set_note(self, annotation: AnnotationId | None, quote: str = "", note: str = "") -> None:
        """Shows the note of an annotation, or that none is chosen."""
        self.editor.set_note(annotation, note)
        on = self.tr("on “%1”").replace("%1", " ".join(quote.split()))
        self._on.set_words(on if annotation is not None and quote else "")
        self._stack.setCurrentIndex(1 if annotation is None else 0)

    def edit(self) -> None:
        """Puts the caret at the end of the note, if one is shown."""
        if self.editor.isEnabled():
            self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Has what was typed saved at once, as before the window closes."""
        self.editor.flush()

    def _lay_out(self) -> None:
        self._on.setProperty("tone", "faint")
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._on, 1)
        field = QWidget(self)
        inner = QVBoxLayout(field)
        inner.setContentsMargins(10, 0, 10, 8)
        inner.addWidget(self.editor, 1)
        self._stack.addWidget(field)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
