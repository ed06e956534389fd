"""The window in another language: what it says, and which of it has no room."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QMenu, QWidget

from heihe_reader.assets import asset
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.window.program.languages import translators_of
from tests.house.sayings import sayings
from tests.house.translations import Translated, compiled, written

# Names, keys and formats, which are the same in every language.
_OURS = (
    "Heihe Reader heihe Ctrl Shift Alt Tab Enter Esc Space Del Backspace PgUp PgDown Home End Menu PDF OCR JSON zip kB"
    " Markdown English Qt GNU Affero General Public License Cookie cookie Web W3C LD XML CSV"
).split()
_FOREIGN = re.compile(rf"(?<![\w.])(?!(?:{'|'.join(_OURS)})\b)[A-Za-z]{{3,}}")
_PLACE = re.compile(r"/\S*")  # a path
_ROUNDED = 2  # pixels that a style may add to a hint


@contextmanager
def spoken(app: QApplication, language: str) -> Iterator[None]:
    """The program in a language, as long as this lasts."""
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        with _installed(app, *translators_of(language, asset("resources", "translations"))):
            yield
    finally:
        QLocale.setDefault(before)


@contextmanager
def longer(app: QApplication, folder: Path, share: float = 0.4) -> Iterator[None]:
    """The program with every sentence longer by this share, as long as this lasts."""
    made = [
        Translated(each, (_longer(each.words, share),) * (2 if each.counted else 1))
        for each in sayings()
        if each.context not in {"Dates", "Quotes"}
    ]
    source = folder / "longer.ts"
    source.write_text(written("en", made), encoding="utf-8")
    compiled(source, folder / "longer.qm")
    translator = QTranslator()
    assert translator.load(str(folder / "longer.qm"))
    with _installed(app, translator):
        yield


def _longer(words: str, share: float) -> str:
    more = round(share * len(words))
    return words[:-1] + "ø" * more + words[-1:]


@contextmanager
def _installed(app: QApplication, *translators: QTranslator) -> Iterator[None]:
    for translator in translators:
        app.installTranslator(translator)
    try:
        yield
    finally:
        for translator in translators:
            app.removeTranslator(translator)


def foreign_words(root: QWidget) -> list[str]:
    """Whatever a widget and all in it say in Latin letters, with where it is said."""
    return [f"{where}: {words}" for where, words in _said(root) if _FOREIGN.search(_PLACE.sub("", words))]


def _said(root: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        for words in (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield name, words
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield name, widget.text()
        if isinstance(widget, QLineEdit):
            yield name, widget.placeholderText()
        if isinstance(widget, QMenu):
            yield name, widget.title()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((name, words) for words in _listed(widget))
    for action in root.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()
        yield f"action {action.objectName()}", action.toolTip()


def _listed(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        for role in (0, 3, 11):  # what is shown, the tooltip, what is heard
            words = model.index(row, 0).data(role)
            if isinstance(words, str):
                yield words


def without_room(root: QWidget) -> list[str]:
    """The labels and buttons in sight that are smaller than their words; what elides itself has room."""
    return [
        f"{type(widget).__name__} {widget.objectName()} “{widget.text()}” {widget.size().toTuple()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisible() and widget.text() and _is_cut(widget)
    ]


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, OneLine):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + _ROUNDED
    return widget.minimumSizeHint().width() > widget.width() + _ROUNDED
