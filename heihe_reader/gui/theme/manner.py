"""How close rows stand and whether things move: two choices of a person that every part of the window keeps to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

_COMPACT, _STILL = "heihe-compact", "heihe-still"
_CLOSER = 4  # pixels that a row is lower by in compact density
_LEAST = 24  # pixels that a pointer needs


def set_manner(app: QCoreApplication, *, compact: bool, still: bool) -> bool:
    """Takes the choices over; True where the density is another than before: then all must be dressed anew."""
    changed = is_compact() != compact
    app.setProperty(_COMPACT, compact)
    app.setProperty(_STILL, still)
    return changed


def is_compact() -> bool:
    """True in compact density."""
    return _chosen(_COMPACT)


def row_height(usual: int) -> int:
    """The height of a row, in pixels, that has `usual` ones in comfortable density."""
    return max(usual - _CLOSER, _LEAST) if is_compact() else usual


def moves(widget: QWidget) -> bool:
    """True where things may move: neither the person nor the desktop, as far as Qt tells, wants them still."""
    from PySide6.QtWidgets import QStyle  # not at the start: it brings five hundred names of what a style can draw

    return not _chosen(_STILL) and widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def _chosen(name: str) -> bool:
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(name))
