"""What is done after a sitting that ended suddenly: the library is checked, and a strip says what was found."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.crash import CrashDialog
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.session.session import Session


class Afterwards(QObject):
    """Checks beside everything else, so that nobody waits for it."""

    def __init__(self, session: Session, workspace: Workspace, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._workspace = workspace
        self._window = window

    def check(self, report: str) -> None:
        """Looks whether anything is missing; `report` is what is known of the sudden end."""

        def say(problems: tuple[str, ...]) -> None:
            fine = self.tr("The last session ended suddenly. Checked: nothing is missing.")
            poor = self.tr("The last session ended suddenly. The check found: %1")
            said = poor.replace("%1", told(problems[0])) if problems else fine
            self._workspace.notice.say(said, self.tr("Show the report"), lambda: self._show(report, said))

        self._session.jobs.ask(lambda library: library.upkeep.check(), say, beside="check")

    def _show(self, report: str, said: str) -> None:
        bold = self.tr("The last session ended suddenly.")
        CrashDialog(report, [], self._window, bold=bold, safe=said, shown=True).open()
