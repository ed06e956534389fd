"""The program's icon as Windows and macOS want it, drawn from the one SVG: an .ico and an .icns, both of PNGs."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from makers.checkout import Checkout

_ICO_SIDES = (16, 24, 32, 48, 64, 256)
_ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def write(checkout: Checkout) -> tuple[Path, Path]:
    """Writes heihe-reader.ico and heihe-reader.icns into the checkout's scratch folder and gives their paths."""
    checkout.scratch.mkdir(exist_ok=True)
    drawing = QSvgRenderer(str(checkout.root / "resources" / "application" / "heihe-reader.svg"))
    ico, icns = (checkout.scratch / f"heihe-reader.{kind}" for kind in ("ico", "icns"))
    ico.write_bytes(as_ico({side: _png(drawing, side) for side in _ICO_SIDES}))
    icns.write_bytes(as_icns({kind: _png(drawing, side) for kind, side in _ICNS_KINDS.items()}))
    return ico, icns


def as_ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows: a table of sides (256 is written as 0) and places, then the PNGs."""
    at = 6 + 16 * len(pictures)
    table, body = [struct.pack("<HHH", 0, 1, len(pictures))], []
    for side, png in pictures.items():
        table.append(struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), at))
        body.append(png)
        at += len(png)
    return b"".join(table + body)


def as_icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon of macOS: chunks, each with its kind and length."""
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def _png(drawing: QSvgRenderer, side: int) -> bytes:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
