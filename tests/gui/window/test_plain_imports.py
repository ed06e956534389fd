"""Qt is loaded without what PySide does to every later import."""

import subprocess
import sys

READ = "import linecache; print(any('heihe_reader' in name for name in linecache.cache))"


def told(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_no_source_is_read_after_qt_was_loaded() -> None:
    load = "from heihe_reader.gui.window.program.plain_imports import load_qt; load_qt();"
    assert told(f"{load} import heihe_reader.gui.jobs; {READ}") == "False"


def test_pyside_itself_still_reads_them() -> None:  # else load_qt has become needless
    assert told(f"import PySide6.QtCore; import heihe_reader.gui.jobs; {READ}") == "True"
