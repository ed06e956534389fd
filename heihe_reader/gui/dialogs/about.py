"""What this program is, its version and its licence."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader import __version__
from heihe_reader.gui.theme.fonts import Script, body_font, weighted

_WIDTH = 460  # pixels


class AboutDialog(QDialog):
    """A few lines and a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AboutDialog")
        self.setWindowTitle(self.tr("About Heihe Reader"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        title = QLabel(self.tr("Heihe Reader"), self)
        title.setFont(weighted(body_font(Script.LATIN, 24.0)))
        words = (
            self.tr("Read each telling of a story once. Mark a passage once. Keep everything on this computer."),
            self.tr("Version %1, with Qt %2.").replace("%1", __version__).replace("%2", qVersion()),
            self.tr(
                "Free software under the GNU Affero General Public License, version 3 or later. "
                "It sends nothing anywhere."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(title)
        for number, sentence in enumerate(words):
            label = QLabel(sentence, self)
            label.setObjectName(f"AboutWords{number}")
            label.setWordWrap(True)
            label.setProperty("tone", "quiet")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("AboutClose")
        close.setProperty("look", "main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        feet = QHBoxLayout()
        feet.addStretch()
        feet.addWidget(close)
        column.addStretch()  # what is too high parts no sentences
        column.addSpacing(6)
        column.addLayout(feet)
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))  # Qt would leave room for sentences set narrower
