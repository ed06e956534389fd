"""Measures of colours: WCAG 2 contrast, and distances as eyes of four kinds see them."""

from PySide6.QtGui import QColor

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

# Machado, Oliveira, Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
# severity 1.0, for linear RGB.
EYES: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: QColor) -> Vector:
    """The colour as linear light, 0 to 1."""

    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""

    def luminance(colour: QColor) -> float:
        red, green, blue = linear(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def difference(one: QColor, other: QColor, eye: str) -> float:
    """How far two colours stand apart for an eye: the distance in OKLab times 100."""
    a, b = _oklab(_seen(linear(one), EYES[eye])), _oklab(_seen(linear(other), EYES[eye]))
    return 100 * sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5


def _seen(light: Vector, matrix: Matrix) -> Vector:
    red, green, blue = (min(max(_dot(row, light), 0.0), 1.0) for row in matrix)
    return red, green, blue


def _oklab(light: Vector) -> Vector:
    # Björn Ottosson 2020, "A perceptual color space for image processing".
    long = _dot((0.4122214708, 0.5363325363, 0.0514459929), light) ** (1 / 3)
    middle = _dot((0.2119034982, 0.6806995451, 0.1073969566), light) ** (1 / 3)
    short = _dot((0.0883024619, 0.2817188376, 0.6299787005), light) ** (1 / 3)
    cones = (long, middle, short)
    return (
        _dot((0.2104542553, 0.7936177850, -0.0040720468), cones),
        _dot((1.9779984951, -2.4285922050, 0.4505937099), cones),
        _dot((0.0259040371, 0.7827717662, -0.8086757660), cones),
    )


def _dot(row: Vector, light: Vector) -> float:
    return row[0] * light[0] + row[1] * light[1] + row[2] * light[2]
