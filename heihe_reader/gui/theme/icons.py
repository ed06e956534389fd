"""The program's icons in the colours of a theme, drawn from resources/icons when they are first needed."""

import os
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from heihe_reader.assets import asset, read_text
from heihe_reader.gui.theme.theme import Theme

_KEPT = 2000  # drawn pictures, a few kilobytes each


class Icons:
    """Icons of one theme. An icon is ink, accent while it is switched on, faint while it cannot be used."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def icon(self, name: str, token: str = "ink") -> QIcon:
        """The icon as buttons and menus want it, sharp at every size and scale; `token` colours its usual state.

        Raises:
            FileNotFoundError: resources/icons has no such icon.
            KeyError: the theme has no such token.
        """
        if name not in _names():
            raise FileNotFoundError(f"There is no icon {name}.")
        usual = self._ink(token)
        return _icon(name, usual, self._ink("accent") if token == "ink" else usual, self._ink("ink-faint"))

    def pixmap(self, name: str, size: int, token: str, scale: float) -> QPixmap:
        """The icon `size` logical pixels wide in the colour of a token, for a screen of `scale` pixels a pixel.

        Raises:
            FileNotFoundError: resources/icons has no such icon.
            KeyError: the theme has no such token.
        """
        return _draw(name, size, self._ink(token), scale)

    def _ink(self, token: str) -> str:
        return self._theme.colour(token).name()


def scale_of(painter: QPainter) -> float:
    """How many pixels a logical pixel has where something is painted. The painter's device knows it too, but to find
    out what kind of device that is, PySide would load every kind of widget there is.
    """
    return abs(painter.deviceTransform().m11()) or 1.0


@cache
def _icon(name: str, usual: str, on: str, off: str) -> QIcon:
    """Kept as long as the program runs. PySide ties an engine to this one object, while Qt hands out copies of the
    icon that draw with the same engine: when Python threw this one away, the program fell.
    """
    return QIcon(_Engine(name, usual, on, off))


class _Engine(QIconEngine):
    """Draws one icon when Qt asks for it, so that no icon costs time at the start. Colours are "#rrggbb"."""

    def __init__(self, name: str, usual: str, on: str, off: str) -> None:
        super().__init__()
        self._name = name
        self._usual, self._on, self._off = usual, on, off
        self._clones: list[QIconEngine] = []  # Qt owns them, but PySide would drop what nobody here holds

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        pixmap = self._pixmap(min(rect.width(), rect.height()), mode, state, scale_of(painter))
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
        self._clones.append(_Engine(self._name, self._usual, self._on, self._off))
        return self._clones[-1]

    def isNull(self) -> bool:
        return False

    def _pixmap(self, side: int, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        colour = self._usual
        if mode is QIcon.Mode.Disabled:
            colour = self._off
        elif state is QIcon.State.On:
            colour = self._on
        return _draw(self._name, side, colour, scale)


@cache
def _names() -> frozenset[str]:
    """Of all icons: one look into the folder in place of one for each icon that a start makes and nobody sees yet."""
    return frozenset(file.removesuffix(".svg") for file in os.listdir(asset("resources", "icons")))


@cache
def _source(name: str) -> str:
    return read_text("resources", "icons", f"{name}.svg")


@lru_cache(maxsize=_KEPT)
def _draw(name: str, size: int, colour: str, scale: float) -> QPixmap:
    # Qt's SVG reader knows no currentColor, so the word itself is replaced.
    svg = _source(name).replace("currentColor", colour)
    side = max(round(size * scale), 1)
    drawn = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap = QPixmap.fromImage(drawn.copy())  # what was painted on keeps Qt's tools for painting: 12 kB
    pixmap.setDevicePixelRatio(scale)
    return pixmap
