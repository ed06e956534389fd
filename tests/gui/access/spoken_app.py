"""The window on a library with articles open, for a screen reader in another process: LIBRARY ARTICLE..."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.accessible_factory import install
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import ArticleId
from heihe_reader.settings import SettingsFile


def main() -> None:
    """Shows the window until it is ended from outside."""
    library, articles = Path(sys.argv[1]), [ArticleId(word) for word in sys.argv[2:]]
    app = QApplication([])
    app.setApplicationName("Heihe Reader")
    install()
    dress(app, chosen_theme("light"))
    window = MainWindow(SettingsFile(library.parent / "settings"))
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    window.open_path(library)
    opened = window.library
    assert opened is not None
    opened.session.renewed.connect(lambda: QTimer.singleShot(0, lambda: opened.opening.show(articles)))
    app.exec()


if __name__ == "__main__":
    main()
