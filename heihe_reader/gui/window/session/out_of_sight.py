"""Keeps acts on the texts of the desk from being done while another page stands in its place."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.window.frame.action_table import ACTS, MenuName
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.session.session import Session

ON_THE_DESK = frozenset(act.name for act in ACTS if act.menu is MenuName.MARKS) | {
    "actionClosePane",
    "actionCopyCitation",
    "actionMatch",
    "actionNextMark",
    "actionNextUnread",
    "actionOriginal",
    "actionPaneLeft",
    "actionPaneRight",
    "actionPreviousMark",
    "actionPreviousUnread",
    "actionPrint",
    "actionRead",
}
"""What is done to the selection, the caret or the panes of the desk itself."""

Deeds = Mapping[str, Callable[[], None]]


def kept_to_sight(deeds: Deeds, workspace: Workspace, session: Session) -> Deeds:
    """The deeds; those on the desk say so where it is out of sight: nobody marks words that they do not see."""
    return {name: seen(deed, workspace, session) if name in ON_THE_DESK else deed for name, deed in deeds.items()}


def seen(deed: Callable[[], None], workspace: Workspace, session: Session) -> Callable[[], None]:
    """The deed, as long as the desk is in sight."""

    def act() -> None:
        if workspace.desk_in_sight() is workspace.desk:
            deed()
        else:
            said = QCoreApplication.translate("ReadingView", "The desk is behind this page. Esc leads back to it.")
            session.say_missing(said)

    return act
