"""The pictures of pages that are kept, within a limit of bytes."""

from collections import OrderedDict
from collections.abc import Container
from dataclasses import dataclass

from PySide6.QtGui import QImage, QPixmap

from heihe_reader.model.original import DrawnPage

LIMIT = 96_000_000  # bytes of a pane's pictures
_DEPTH = 4  # bytes a pixel on screen


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn page. `scale` is the device pixels a point that it was asked for."""

    pixmap: QPixmap
    scale: float

    @property
    def size(self) -> int:
        """In bytes."""
        return self.pixmap.width() * self.pixmap.height() * _DEPTH


class Pictures:
    """Those that were looked at last. What is in sight is kept whatever it weighs."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._kept: OrderedDict[int, Picture] = OrderedDict()

    def get(self, number: int) -> Picture | None:
        """The picture of a page, at whatever scale it was drawn."""
        found = self._kept.get(number)
        if found is not None:
            self._kept.move_to_end(number)
        return found

    def has(self, number: int, scale: float) -> bool:
        """True where a page was drawn at this scale."""
        found = self._kept.get(number)
        return found is not None and abs(found.scale - scale) < 0.005 * scale

    def put(self, number: int, page: DrawnPage, scale: float, wanted: Container[int]) -> None:
        """Keeps a page; the oldest that nobody wants now make room."""
        image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
        self._kept[number] = Picture(QPixmap.fromImage(image), scale)
        self._kept.move_to_end(number)
        for old in [n for n in self._kept if n not in wanted]:
            if self.size <= self._limit:
                break
            del self._kept[old]

    @property
    def size(self) -> int:
        """Of all pictures, in bytes."""
        return sum(picture.size for picture in self._kept.values())

    def clear(self) -> None:
        """Forgets all."""
        self._kept.clear()
