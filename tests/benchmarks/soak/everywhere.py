"""What a person does now and then: every act of every menu, buttons, fields, dragging, imports, a second window."""

import random
import sys
from pathlib import Path
from subprocess import PIPE, Popen
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from heihe_reader.gui.window.frame.action_table import ACTS
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.shelf import Sort

if TYPE_CHECKING:
    from collections.abc import Callable

_LEFT_OUT = {"actionQuit"}
_LONGEST = 120  # seconds until another window has gone
_WORDS = ("bridge", "мост", "桥", "lorries 95", "a", "tag: x", "(", "")


class Everywhere:
    """Its deeds are rarer than those of a person who only reads."""

    def __init__(self, window: MainWindow, path: Path, chance: random.Random) -> None:
        self._window, self._path, self._chance = window, path, chance
        self._other: Popen[str] | None = None
        self._next: list[str] = []  # what the other window is told
        self._imports = 0
        self.deeds: dict[str, tuple[float, Callable[[], str]]] = {
            "act": (2, self._any_act),
            "press": (2, self.press),
            "type": (1, self.write),
            "menu": (1, self._menu),
            "drag": (1, self._drag),
            "list": (1, self._list),
            "import": (0.1, self._import),
            "reopen": (0.1, self._reopen),
            "second": (0.2, self._second),
        }

    def _any_act(self) -> str:
        name = self._chance.choice([act.name for act in ACTS if act.name not in _LEFT_OUT])
        action = self._window.actions_[name]
        if action.isEnabled():
            action.trigger()
        return name

    def press(self) -> str:
        """A button of what is in front: a dialog, else the window."""
        over = QApplication.activeModalWidget() or self._window
        buttons = [b for b in inside(over, QAbstractButton) if b.isEnabled()]
        if not buttons:
            return "nothing"
        button = self._chance.choice(buttons)
        said = f"{type(button).__name__} {button.objectName()} {button.text()}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return said

    def write(self) -> str:
        """Some words into a field in sight."""
        over = QApplication.activeModalWidget() or self._window
        fields = [f for f in inside(over, QLineEdit, QTextEdit, QPlainTextEdit) if f.isEnabled()]
        if not fields:
            return "nowhere"
        field: QWidget = self._chance.choice(fields)
        field.setFocus()
        words, said = self._chance.choice(_WORDS), f"{type(field).__name__} {field.objectName()}"
        for letter in words:  # QTest types Latin letters only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        for key in self._chance.choices((Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab), k=2):
            here = QApplication.focusWidget()
            if here is not None:
                QTest.keyClick(here, key)
        return f"{words!r} in {said}"

    def _menu(self) -> str:
        """A context menu, from which something is chosen or nothing."""
        views = [w for w in inside(self._window, QWidget) if w.objectName()]
        view = self._chance.choice(views)
        at, said = self._somewhere(view), f"on {type(view).__name__} {view.objectName()}"
        QApplication.postEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at)))
        QApplication.processEvents()
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            acts = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None]
            chosen = self._chance.choice([None, *acts])
            said += f": {chosen.text() if chosen is not None else 'nothing'}"
            if chosen is not None:
                chosen.trigger()
            if isValid(menu):
                menu.close()
        return said

    def _drag(self) -> str:
        """A pane by its head, to some place of the desk."""
        panes = self._window.library.desk.panes if self._window.library is not None else ()
        if not panes:
            return "nothing"
        head = self._chance.choice(panes).header
        start, end = QPoint(40, 8), QPoint(self._chance.randint(-900, 900), self._chance.randint(0, 300))
        QTest.mousePress(head, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for part in (0.2, 0.6, 1.0):
            if isValid(head):  # a backup that is put in place closes the library meanwhile
                QTest.mouseMove(head, start + (end - start) * part)
                QApplication.processEvents()
        if isValid(head):
            QTest.mouseRelease(head, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        return f"by {end.toTuple()}"

    def _list(self) -> str:
        """Filters, sorts, unfolds and clicks in the library panel."""
        if self._window.library is None:
            return "nothing"
        panel = self._window.library.workspace.library
        what = self._chance.randrange(4)
        if what == 0:
            panel.filter.setText(self._chance.choice(_WORDS))
        elif what == 1:
            panel.set_sort(self._chance.choice(tuple(Sort)))
        elif what == 2:
            (panel.view.expandAll if self._chance.random() < 0.5 else panel.view.collapseAll)()
        else:
            port = panel.view.viewport()
            QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._somewhere(port))
        return ("filter", "sort", "unfold", "click")[what]

    def _import(self) -> str:
        """A new article, and the import taken back and done again, while others look at it."""
        self._imports += 1
        file = self._path.parent / f"new {self._imports}.txt"
        file.write_text(f"Lorry {self._imports}\n\nThe bridge was quiet for {self._imports} hours.", encoding="utf-8")
        self._window.import_paths((file,))
        return file.name

    def _reopen(self) -> str:
        """Closes the library; it is opened again, at once or by what comes next."""
        self._window.close_library()
        if self._chance.random() < 0.5:
            self._window.open_path(self._path)
        return ""

    def _second(self) -> str:
        """Another window on the same library, in a process of its own, in which something is marked; the next time it
        is closed.
        """
        if self._other is None:
            words = [sys.executable, "-m", "tests.benchmarks.soak.beside", str(self._path), str(self._path.parent)]
            self._other = Popen(words, stdin=PIPE, text=True)
            self._next = ["read", "mark"]
            return "opened"
        assert self._other.stdin is not None
        if self._next:
            print(self._next[0], file=self._other.stdin, flush=True)
            return self._next.pop(0)
        self.end()
        return "closed"

    def end(self) -> None:
        """Closes the other window; where something failed in it, it fails here."""
        other, self._other = self._other, None
        if other is not None:
            other.communicate(timeout=_LONGEST)
            if other.returncode:
                raise RuntimeError(f"The second window ended with {other.returncode}.")

    def _somewhere(self, widget: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(widget.width(), 1)), self._chance.randrange(max(widget.height(), 1)))


def inside(over: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    """The widgets of some kinds that can be seen in another, each above what lies in it.

    Not by findChildren: PySide never lets go of what it made a wrapper for there, and with one widget of a closed
    library all of it stays.
    """
    found: list[QWidget] = []
    for child in over.children():
        if isinstance(child, QWidget) and child.isVisible():
            found += [child] if isinstance(child, kinds) else []
            found += inside(child, *kinds)
    return found
