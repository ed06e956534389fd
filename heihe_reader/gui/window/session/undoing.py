"""What undo and redo would do now: named in the menu and on the toolbar, off where that is nothing."""

from PySide6.QtCore import QObject

from heihe_reader.gui.widgets.act_labels import said_act
from heihe_reader.gui.widgets.chords import shown_key
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.session.session import Session


class Undoing(QObject):
    """Follows the history, whoever writes it: this window, another one, or the command line."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(session)
        self._session = session
        self._undo, self._redo = actions["actionUndo"], actions["actionRedo"]
        session.renewed.connect(self.show)
        session.undoing.connect(self._expect_redo)
        session.jobs.acting_changed.connect(self._expect_undo)
        self.show()

    def show(self) -> None:
        """Says what stands in the history now."""
        snapshot, jobs = self._session.snapshot, self._session.jobs
        self._name(snapshot.undo, snapshot.redo)
        waits = jobs.acting or self._session.renewing  # what stands here may be older than the last act
        for action, label in ((self._undo, snapshot.undo), (self._redo, snapshot.redo)):
            action.setEnabled((label is not None or (waits and action.isEnabled())) and not jobs.read_only)

    def leave(self) -> None:
        """The library closes: nothing of it can be taken back any more."""
        self._name(None, None)

    def _name(self, undo: str | None, redo: str | None) -> None:
        for action, said, label in ((self._undo, self.tr("Undo"), undo), (self._redo, self.tr("Redo"), redo)):
            words = f"{said}: {said_act(label)}" if label else said
            action.setText(words)
            action.setToolTip(f"{words} ({shown_key(action.shortcut().toString())})")

    def _expect_undo(self, acting: bool) -> None:
        """An act can be taken back by a quick key before anybody has heard that it is done."""
        if acting:
            self._undo.setEnabled(not self._session.jobs.read_only)
        else:
            self.show()  # it came to nothing, or was refused

    def _expect_redo(self) -> None:
        self._redo.setEnabled(not self._session.jobs.read_only)
