"""A theme: what every meaning looks like, read from resources/themes."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtGui import QColor

from heihe_reader.assets import read_text
from heihe_reader.model.annotation import COLOURS

THEMES = ("light", "dark", "sepia")

_TOKEN = re.compile(r"@([a-z]+(?:-[a-z]+)*)")


class Theme:
    """The colours of one theme by their meaning. Values come as fresh QColor objects, so nobody can change them."""

    def __init__(
        self, name: str, dark: bool, colours: Mapping[str, str], highlights: Mapping[str, tuple[str, str]]
    ) -> None:
        self.name = name
        self.dark = dark
        self._colours = dict(colours)
        self._highlights = dict(highlights)

    @property
    def tokens(self) -> frozenset[str]:
        """The names that `colour` knows."""
        return frozenset(self._colours)

    def colour(self, token: str) -> QColor:
        """The colour of a token of the design language, such as "ink-quiet".

        Raises:
            KeyError: no theme knows this token.
        """
        return QColor(self._colours[token])

    def highlight(self, colour_name: str) -> tuple[QColor, QColor]:
        """The fill under the text and the line below it, for one of `model.annotation.COLOURS`.

        Another name, which a bundle from elsewhere may bring, is shown as the first of them.
        """
        fill, line = self._highlights.get(colour_name, self._highlights[COLOURS[0]])
        return QColor(fill), QColor(line)

    def filled(self, sheet: str) -> str:
        """A style sheet with every "@token" replaced by its colour.

        Raises:
            KeyError: the sheet names a token that this theme lacks.
        """
        return _TOKEN.sub(lambda found: self._colours[found[1]], sheet)


@cache
def load_theme(name: str) -> Theme:
    """The theme "light", "dark" or "sepia"; read once.

    Raises:
        FileNotFoundError: no theme has this name.
        KeyError: the theme's file lacks a highlight colour.
    """
    table = tomllib.loads(read_text("resources", "themes", f"{name}.toml"))
    highlights = {
        colour: (table["highlight"][colour]["fill"], table["highlight"][colour]["line"]) for colour in COLOURS
    }
    return Theme(table["name"], table["dark"], table["colour"], highlights)
