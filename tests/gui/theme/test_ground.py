"""Grounds are filled as Qt fills them."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from heihe_reader.gui.theme.ground import fill_ground

COLOUR = QColor("#2f6f8f")


@pytest.mark.parametrize("rect", [QRect(2, 3, 7, 5), QRectF(2, 3, 2, 9), QRect(0, 0, 20, 20)])
def test_the_same_pixels_are_filled(rect: QRect | QRectF) -> None:
    pictures = [QImage(20, 20, QImage.Format.Format_RGB32) for _ in range(2)]
    for picture, fill in zip(pictures, (fill_ground, QPainter.fillRect), strict=True):
        picture.fill(0)
        painter = QPainter(picture)
        fill(painter, rect, COLOUR)
        painter.end()
    assert pictures[0] == pictures[1]


def test_no_gradient_is_made_for_it() -> None:
    program = (
        "from PySide6.QtGui import QColor, QImage, QPainter; from PySide6.QtCore import QRect; import enum;"
        "from heihe_reader.gui.theme.ground import fill_ground;"
        "made = []; new = enum.EnumType.__new__;"
        "enum.EnumType.__new__ = lambda kind, name, *rest, **more: made.append(name) or new(kind, name, *rest, **more);"
        "picture = QImage(9, 9, QImage.Format.Format_RGB32); painter = QPainter(picture);"
        "fill_ground(painter, QRect(0, 0, 3, 3), QColor('red')); painter.end();"
        "print('Preset' in made)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"
