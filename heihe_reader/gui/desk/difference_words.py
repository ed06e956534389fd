"""A changed place in words, for those who do not see bold and struck letters."""

from bisect import bisect_right

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.desk.changes import LONG_RUN, Ghost, GhostKind, Wording
from heihe_reader.gui.desk.words import count_words
from heihe_reader.gui.widgets.quoting import quoted

_GONE = (GhostKind.DELETED, GhostKind.BOXED)


def difference_words(wording: Wording | None, text: str, offset: int) -> str:
    """“Changed: “95 billion” in place of “59 billion””; empty where nothing changed at a code point."""
    if wording is None:
        return ""
    at = bisect_right(wording.differences, offset, key=lambda difference: difference.span.start) - 1
    span = wording.differences[at].span if at >= 0 else None
    if span is None or offset >= max(span.end, span.start + 1):
        return ""
    return _said(span.of(text), wording.ghosts_in(span.start, span.start + 1))


def _said(new: str, ghosts: list[Ghost]) -> str:
    count = next((int(ghost.words) for ghost in ghosts if ghost.kind is GhostKind.COUNT), 0)
    gone = " ".join(ghost.words for ghost in ghosts if ghost.kind in _GONE)
    if count:
        said = QCoreApplication.translate("Changes", "in place of %Ln words", "", count)
        return QCoreApplication.translate("Desk", "New words %1").replace("%1", said)
    if not new:
        return QCoreApplication.translate("Desk", "Gone: %1").replace("%1", quoted(gone))
    if count_words(new) > LONG_RUN:
        return ""  # a stretch that is new as a whole: what it is stands in its relation
    if not gone:
        return QCoreApplication.translate("Desk", "New words: %1").replace("%1", quoted(new))
    said = QCoreApplication.translate("Desk", "Changed: %1 in place of %2")
    return said.replace("%2", quoted(gone)).replace("%1", quoted(new))
