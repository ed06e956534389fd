"""Fills five methods of Qt's text interface that PySide leaves out, by way of the object's table of virtual methods.

PySide does not bind selection, attributes and the three text-at-offset methods of QAccessibleTextInterface: a client
that asks for them gets rubbish or the whole text a call. Here an object gets its own copy of that table with Python
callbacks in the five places. This leans on the Itanium C++ ABI as it is on Linux with x86-64 and on Qt 6 keeping the
order of its virtual methods. It proves itself first: three of the places must hold the addresses of methods that Qt
exports by name. Where anything differs nothing is changed, and the interface says that it has no selection.
"""

import ctypes
import platform
import sys
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtGui import QAccessibleTextInterface

_PLACES = 20  # two entries of header, then eighteen virtual methods
_SELECTION, _BEFORE, _AFTER, _AT, _ATTRIBUTES = 4, 12, 13, 14, 19
_NAMED = {_BEFORE: "16textBefore", _AFTER: "15textAfter", _AT: "12textAt"}
_OFFSET_METHOD = "_ZNK24QAccessibleTextInterface{}OffsetEiN11QAccessible16TextBoundaryTypeEPiS2_"
_MAKE_STRING = "_ZN7QStringC1EPK5QCharx"

_Pointer = ctypes.c_void_p
_Callback = Any  # what ctypes makes of a Python function; its class has no public name
_Out = ctypes.POINTER(ctypes.c_int)
Answer = tuple[int, int, str]


class Completed(QAccessibleTextInterface):
    """What an interface says in Python for the five methods. All offsets are code points."""

    def selected(self) -> tuple[int, int]:
        """The selection's start and end."""
        raise NotImplementedError

    def piece(self, step: int, offset: int, kind: int) -> Answer:
        """The unit (Qt's TextBoundaryType) at, before (-1) or after (1) an offset: start, end, words."""
        raise NotImplementedError

    def attribute_run(self, offset: int) -> Answer:
        """The stretch of equal looks around an offset, and its IAccessible2 attributes."""
        raise NotImplementedError


def complete(interface: Completed) -> object | None:
    """Fills the five methods of one object. Returns what must live as long as it, or None if nothing was changed."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return None
    try:
        core, gui = ctypes.CDLL("libQt6Core.so.6"), ctypes.CDLL("libQt6Gui.so.6")
        make = getattr(core, _MAKE_STRING)
    except (OSError, AttributeError):
        return None
    address = shiboken6.getCppPointer(interface)[0]
    pointer = ctypes.c_size_t.from_address(address)
    old = (ctypes.c_size_t * _PLACES).from_address(pointer.value - 16)
    if not _proved(old, gui):
        return None
    make.argtypes, make.restype = [_Pointer, _Pointer, ctypes.c_longlong], None
    callbacks = _callbacks(interface, make)
    table = (ctypes.c_size_t * _PLACES)(*old)
    for place, callback in callbacks.items():
        table[place] = ctypes.cast(callback, _Pointer).value or 0
    pointer.value = ctypes.addressof(table) + 16
    return table, callbacks


def _proved(old: ctypes.Array[ctypes.c_size_t], gui: ctypes.CDLL) -> bool:
    for place, name in _NAMED.items():
        method = getattr(gui, _OFFSET_METHOD.format(name), None)
        if method is None or ctypes.cast(method, _Pointer).value != old[place]:
            return False
    return True


def _callbacks(interface: Completed, make: Callable[[int, bytes, int], None]) -> dict[int, _Callback]:
    piece = ctypes.CFUNCTYPE(_Pointer, _Pointer, _Pointer, ctypes.c_int, ctypes.c_int, _Out, _Out)
    run = ctypes.CFUNCTYPE(_Pointer, _Pointer, _Pointer, ctypes.c_int, _Out, _Out)
    select = ctypes.CFUNCTYPE(None, _Pointer, ctypes.c_int, _Out, _Out)

    def answer(into: int, start: "ctypes._Pointer", end: "ctypes._Pointer", ask: Callable[[], Answer]) -> int:
        """A QString comes back through memory that the caller gave; it must be made whatever happens."""
        words = ""
        try:
            start[0], end[0], words = ask()
        except Exception:
            start[0] = end[0] = 0
            sys.excepthook(*sys.exc_info())
        raw = words.encode("utf-16-le", "surrogatepass")
        make(into, raw, len(raw) // 2)
        return into

    def selection(this: int, number: int, start: "ctypes._Pointer", end: "ctypes._Pointer") -> None:
        start[0], end[0] = interface.selected()

    def stepping(step: int) -> _Callback:
        return piece(lambda into, this, at, kind, a, b: answer(into, a, b, lambda: interface.piece(step, at, kind)))

    return {
        _SELECTION: select(selection),
        _BEFORE: stepping(-1),
        _AFTER: stepping(1),
        _AT: stepping(0),
        _ATTRIBUTES: run(lambda into, this, at, a, b: answer(into, a, b, lambda: interface.attribute_run(at))),
    }
