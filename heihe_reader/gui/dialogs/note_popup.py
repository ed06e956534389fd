"""A note edited beside its mark, for when the right panel is folded away."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.floating import Floating
from heihe_reader.gui.widgets.note_field import NoteField
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.quoting import quoted
from heihe_reader.model.ids import AnnotationId

_WIDTH = 280
_HEIGHT = 150


class NotePopup(Floating):
    """Floats near a mark with its note.

    Signals:
        note_changed(AnnotationId, str): a note is to be saved (see `NoteField`).
        closed(): Esc, or the focus went elsewhere; what was typed was sent before.
    """

    note_changed = Signal(object, str)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__("NotePopup", parent)
        self.setAccessibleName(self.tr("Note"))
        self._quote = OneLine(self)
        self._quote.setProperty("tone", "faint")
        self.editor = NoteField(self)
        self.editor.setObjectName("NotePopupEditor")
        self.editor.setAccessibleName(self.tr("Note"))
        self.editor.note_changed.connect(self.note_changed)
        self.editor.left.connect(self.close_popup)
        self.editor.focus_lost.connect(self.close_popup)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        box.addWidget(self._quote)
        box.addWidget(self.editor)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._quote.setFont(interface_font(12.0))
        self.editor.setFont(interface_font(13.0))
        self.editor.set_small_font(interface_font(12.0))

    def open_for(self, annotation: AnnotationId, quote: str, note: str, near: QRect) -> None:
        """Shows the note near `near` (in the parent's coordinates) with the caret at its end."""
        self._quote.set_words(quoted(" ".join(quote.split())))
        self.editor.set_note(annotation, note)
        self.place_near(near)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_popup(self) -> None:
        """Saves what was typed and hides the popup."""
        if self.isVisible():
            self.editor.set_note(None, "")
            self.hide()
            self.closed.emit()
