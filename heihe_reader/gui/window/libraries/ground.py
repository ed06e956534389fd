"""Says in a strip what the place of a library allows: only reading, one program at a time, or that it came apart."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.notice import Notice
from heihe_reader.gui.widgets.told import told
from heihe_reader.model.storage import Storage
from heihe_reader.services.standing import conflicted_copies


def say_ground(
    jobs: Jobs, path: Path, notice: Notice, again: Callable[[], object], merge: Callable[[Path], object]
) -> None:
    """Says it where there is something to say: `again` opens the library anew, `merge` takes a file beside it in."""
    again_words = QCoreApplication.translate("Ground", "Try again")
    if jobs.held:
        words = QCoreApplication.translate("Ground", "This library is open elsewhere, so it can only be read here.")
        notice.say(words, again_words, again)
        notice.setToolTip(told(jobs.held))
    elif jobs.read_only:
        words = QCoreApplication.translate(
            "Ground", "This library can be read but not written: its place does not allow writing. Nothing is lost."
        )
        notice.say(words, again_words, again)
    elif jobs.library.storage is not Storage.LOCAL:
        _say_conflict(path, notice, merge)


def _say_conflict(path: Path, notice: Notice, merge: Callable[[Path], object]) -> None:
    copies = conflicted_copies(path)
    if copies:
        words = QCoreApplication.translate(
            "Ground", "This library was written in two places at once: %1 lies beside it. Merge it, then put it away."
        )
        other = path.with_name(copies[0])
        notice.say(
            words.replace("%1", isolated(other.stem)),
            QCoreApplication.translate("Ground", "Merge…"),
            lambda: merge(other),
        )
