"""Opens the real window, lets it paint, and prints as JSON which modules it has imported by then; run as a program."""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication


def _look(*_: object) -> int:
    """Stands in for Qt's loop: a few rounds, then the answer."""
    for _round in range(10):
        QApplication.processEvents()
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    print(json.dumps({"windows": [window.objectName() for window in shown], "modules": sorted(sys.modules)}))
    QApplication.closeAllWindows()
    return 0


if __name__ == "__main__":
    QApplication.exec = _look  # type: ignore[method-assign]
    from heihe_reader.gui.app import run

    run(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
