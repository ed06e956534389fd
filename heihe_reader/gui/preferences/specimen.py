"""A few lines in three scripts, set as the desk would set them."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.style import Face, Faces, Inks, Typography, body_size, quick_script
from heihe_reader.gui.theme.theme import Theme

HEIGHT = 154
_PAD = 14
_LINES = (
    "The first lorry of the morning waits at the new bridge; the ferry has left without it.",
    "Первый грузовик ждёт у моста, паром ушёл без него.",
    "清晨的第一辆货车等在桥前，渡船已经先走了。",
)


class Specimen(QWidget):
    """Shows what a choice of face, size, measure and line height does, before anything is read in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PreferencesSpecimen")
        self.setAccessibleName(self.tr("Specimen of the text"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._inks = Inks(theme)
        self._faces = Faces(body_size(1, 100))

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._inks = Inks(theme)
        self.update()

    def set_typography(self, typography: Typography, zoom: int) -> None:
        """Sets the lines so; `zoom` in percent."""
        self._faces = Faces(body_size(1, zoom, typography.size), typography)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Is as high as the usual size needs at this width: a larger one does not move the choices below."""
        super().resizeEvent(event)
        self.setFixedHeight(max(HEIGHT, self._height_of(Faces(body_size(1, 100)))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks("paper"))
        painter.setPen(self._inks("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))  # at 150 % half a line would be cut
        painter.setPen(self._inks("ink"))
        painter.setClipRect(self.rect().adjusted(1, 1, -1, -1))
        self._set(painter, self._faces)

    def _height_of(self, faces: Faces) -> int:
        """In pixels, all lines with the room above and below them."""
        return ceil(self._set(None, faces) - faces.gap / 2 + _PAD / 2)

    def _set(self, painter: QPainter | None, faces: Faces) -> float:
        """Draws all lines, or only lays them out; gives where the next paragraph would begin, in pixels."""
        y = _PAD / 2
        width = min(self.width() - 2 * _PAD, faces.measure())
        for words in _LINES:
            face = faces.of(TextRow(0, 0, len(words)), quick_script(words))
            y = _draw(painter, words, face, y, width) + faces.gap / 2
        return y


def _draw(painter: QPainter | None, words: str, face: Face, y: float, width: int) -> float:
    """Draws one paragraph below `y`, where there is a painter, and gives where it ends, in pixels."""
    layout = QTextLayout(words, face.font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(_PAD, y + (face.line - face.ascent - face.descent) / 2))
        y += face.line
    layout.endLayout()
    if painter is not None:
        layout.draw(painter, QPointF(0, 0))
    return y
