"""Qt is loaded without what nobody asks PySide for, and without what it does to every later import."""

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


def test_what_writes_type_stubs_is_loaded_when_somebody_asks_for_it() -> None:
    load = "from heihe_reader.gui.window.program.plain_imports import load_qt; load_qt(); import sys;"
    stubs = "sys.modules['PySide6.support.signature.lib.pyi_generator']"
    found = f"print('argparse' in sys.modules, {stubs}.generate_pyi.__name__, 'argparse' in sys.modules)"
    assert told(f"{load} {found}") == "False generate_pyi True"
    assert told("import sys, PySide6.QtCore; print('argparse' in sys.modules)") == "True"  # else it has become needless


def test_who_imports_a_module_that_waited_gets_it_whole() -> None:
    load = "from heihe_reader.gui.window.program.plain_imports import load_qt; load_qt();"
    assert told(f"{load} import tempfile, zipfile; print('mkdtemp' in vars(tempfile), 'ZipFile' in vars(zipfile))") == (
        "True True"
    )


def test_a_wrong_call_of_qt_is_still_explained() -> None:
    call = (
        "from PySide6.QtCore import QTimer\ntry: QTimer().setInterval('soon')\nexcept TypeError as error: print(error)"
    )
    plain = told(f"import PySide6.QtCore\n{call}")
    assert "Supported signatures" in plain
    load = "from heihe_reader.gui.window.program.plain_imports import load_qt; load_qt()"
    assert told(f"{load}\n{call}") == plain
