"""Why articles stand together in a story, as a person asks it: whose telling this is, how, and what tells so."""

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.told import told
from heihe_reader.model.story import EdgeKind, Tie


def kind_words(kind: EdgeKind) -> str:
    """The name of a kinship."""
    return {
        EdgeKind.SAME_TEXT: QCoreApplication.translate("Kinship", "the same text"),
        EdgeKind.REPRINT: QCoreApplication.translate("Kinship", "reprint"),
        EdgeKind.UPDATE: QCoreApplication.translate("Kinship", "update"),
        EdgeKind.EXCERPT: QCoreApplication.translate("Kinship", "excerpt"),
        EdgeKind.REWRITE: QCoreApplication.translate("Kinship", "rewrite"),
    }[kind]


def why_together(tie: Tie, outlet: str) -> str:
    """“Together with Amur Wire: update, 412 words in the same order, 2 numbers changed.”; `outlet` is the other's."""
    if tie.kind is None:
        return QCoreApplication.translate("Kinship", "Joined with %1 by a person.").replace("%1", isolated(outlet))
    said = QCoreApplication.translate("Kinship", "Together with %1: %2, %3.")
    reason = told(tie.reason).strip().rstrip(".。")
    return said.replace("%3", reason).replace("%2", kind_words(tie.kind)).replace("%1", isolated(outlet))
