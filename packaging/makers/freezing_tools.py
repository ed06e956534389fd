"""The environment that freezes: everything in requirements/freeze.lock, and a numpy without BLAS."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from makers.checkout import Checkout, run

# We add, sort and compare; nothing multiplies matrices, so that OpenBLAS (28 MB) would never be called. numpy has its
# own routines for the few products that others ask of it. AVX2 is used where the processor has it, as in the wheel.
_NUMPY = {
    "setup-args": ("-Dblas=none", "-Dlapack=none", "-Dcpu-dispatch=X86_V3", "-Ddisable-svml=true"),
    "install-args": ("--tags=runtime,python-runtime",),  # no tests, no headers
    "build-dir": (
        "heihe",
    ),  # inside the sources, for paths that are always the same; asked for its name and made at once
}
_SYSTEM_PYTHON = Path("/usr/bin/python3")  # Debian's: of known sources, and without the folders of whoever compiled it


def freezing_python(checkout: Checkout) -> Path:
    """The interpreter of the environment, which is made when it is missing or the lock has changed (needs a network).

    The first time takes minutes, as numpy is compiled (needs gcc).

    Raises:
        SystemExit: a tool is missing or refused; the message says what to do, or carries its last words.
    """
    lock = checkout.root / "requirements" / "freeze.lock"
    shipped = shipped_python()
    version = run([str(shipped), "-c", "import sys; print(sys.version)"], checkout, f"{shipped} does not run.")
    folder = checkout.scratch / f"freezing-{_digest(lock.read_text('utf-8'), version, str(_NUMPY))}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        run([str(shipped), "-m", "venv", str(folder)], checkout, "No environment for freezing could be made.")
        _pip(checkout, python, "install", "--only-binary", ":all:", "-r", str(lock))
        if sys.platform.startswith("linux"):
            wheel = _plain_numpy(checkout, python, lock, version)
            _pip(checkout, python, "install", "--no-index", "--no-deps", "--force-reinstall", str(wheel), hashed=False)
            forget_builder(next(folder.glob("lib/python3*/site-packages/numpy/__config__.py")))
        (folder / "complete").touch()
    return python


def shipped_python() -> Path:
    """The Python that goes into the folder: on Linux the system's, elsewhere the one that runs this.

    Raises:
        SystemExit: the system's is too old, or lacks what freezing asks for.
    """
    if not sys.platform.startswith("linux"):
        return Path(sys.executable)
    asked = "import ensurepip, sys, sysconfig, pathlib; sys.exit(sys.version_info < (3, 11) or not (pathlib.Path("
    asked += "sysconfig.get_config_var('LIBDIR'), sysconfig.get_config_var('INSTSONAME')).exists() and pathlib.Path("
    asked += "sysconfig.get_path('include'), 'Python.h').exists()))"
    if subprocess.run([_SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode:
        sys.exit("Freezing needs Python 3.11 or newer of the system: apt-get install python3-dev python3-venv")
    return _SYSTEM_PYTHON


def entry_with(entry: str, settings: Mapping[str, Sequence[str]]) -> str:
    """The entry of a lock with settings for its builder, which pip reads nowhere else where hashes are asked for."""
    first, *rest = [line.rstrip(" \\") for line in entry.splitlines() if not line.strip().startswith("#")]
    told = [f'    --config-settings="{name}={value}"' for name, values in settings.items() for value in values]
    return " \\\n".join([first, *told, *rest]) + "\n"


def forget_builder(config: Path) -> None:
    """Takes out of numpy's notes on its making where the Python lay that made it."""
    noted = config.read_text("utf-8")
    config.write_text(re.sub(r'"path": r"[^"]*"', '"path": ""', noted), encoding="utf-8")


def _plain_numpy(checkout: Checkout, python: Path, lock: Path, version: str) -> Path:
    """Compiles the numpy of the lock; the wheel is kept beside the environment."""
    entry = next(entry for entry in entries(lock.read_text("utf-8")) if entry.startswith("numpy=="))
    kept = checkout.scratch / f"numpy-{_digest(entry, version, str(_NUMPY))}"
    if not any(kept.glob("*.whl")):
        with tempfile.TemporaryDirectory(prefix="heihe-numpy-") as name:
            only = Path(name) / "numpy.lock"
            only.write_text(entry_with(entry, _NUMPY), encoding="utf-8")
            # pip would give again what it has built before, whatever the settings were
            words = ["wheel", "--no-cache-dir", "--no-deps", "--no-build-isolation", "--no-binary", "numpy"]
            _pip(checkout, python, *words, "-r", str(only), "-w", str(kept))
    (wheel,) = kept.glob("*.whl")
    return wheel


def entries(lock: str) -> list[str]:
    """The entries of a lock file, each with its hashes."""
    return [entry + "\n" for entry in re.split(r"\n(?=[a-z0-9])", lock.strip())]


def _digest(*words: str) -> str:
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:16]


def _pip(checkout: Checkout, python: Path, verb: str, *words: str, hashed: bool = True) -> None:
    checked = ["--require-hashes"] if hashed else []
    command = [str(python), "-m", "pip", verb, "--quiet", *checked, *words]
    # The environment's programs stand first, since numpy's builder looks for cython and ninja there.
    path = f"{python.parent}{os.pathsep}{checkout.environment['PATH']}"
    run(command, checkout, f"pip could not {verb} what freezing needs.", PATH=path, CFLAGS="-g0", CXXFLAGS="-g0")
