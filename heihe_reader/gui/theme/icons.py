"""The program's icons in the colours of a theme, drawn from resources/icons when they are first needed."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from heihe_reader.assets import read_text
from heihe_reader.gui.theme.theme import Theme


class Icons:
    """Icons of one theme. An icon is ink, accent while it is switched on, faint while it cannot be used."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def icon(self, name: str, token: str = "ink") -> QIcon:
        """The icon as buttons and menus want it, sharp at every size and scale; `token` colours its usual state.

        Raises:
            FileNotFoundError: resources/icons has no such icon.
        """
        key = (name, token)
        if key not in self._icons:
            _source(name)
            self._icons[key] = QIcon(_Engine(self, name, token))
        return self._icons[key]

    def pixmap(self, name: str, size: int, token: str, scale: float) -> QPixmap:
        """The icon `size` logical pixels wide in the colour of a token, for a screen of `scale` pixels a pixel.

        Raises:
            FileNotFoundError: resources/icons has no such icon.
            KeyError: the theme has no such token.
        """
        key = (name, size, token, scale)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = _draw(name, size, self._theme.colour(token), scale)
        return found


class _Engine(QIconEngine):
    """Draws one icon when Qt asks for it, so that no icon costs time at the start."""

    def __init__(self, icons: Icons, name: str, token: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        pixmap = self._pixmap(min(rect.width(), rect.height()), mode, state, scale)
        side = pixmap.deviceIndependentSize()
        painter.drawPixmap(
            rect.x() + round((rect.width() - side.width()) / 2),
            rect.y() + round((rect.height() - side.height()) / 2),
            pixmap,
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._pixmap(min(size.width(), size.height()), mode, state, scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._token)

    def isNull(self) -> bool:
        return False

    def _pixmap(self, side: int, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        token = self._token
        if mode is QIcon.Mode.Disabled:
            token = "ink-faint"
        elif state is QIcon.State.On and token == "ink":
            token = "accent"
        return self._icons.pixmap(self._name, side, token, scale)


@cache
def _source(name: str) -> str:
    return read_text("resources", "icons", f"{name}.svg")


def _draw(name: str, size: int, colour: QColor, scale: float) -> QPixmap:
    # Qt's SVG reader knows no currentColor, so the word itself is replaced.
    svg = _source(name).replace("currentColor", colour.name())
    side = max(round(size * scale), 1)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
