"""The environment that freezes: everything in requirements/freeze.lock, and a numpy without BLAS."""

import hashlib
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from makers.checkout import Checkout, run

# We add, sort and compare; nothing multiplies matrices, so that OpenBLAS (28 MB) would never be called. numpy has its
# own routines for the few products that others ask of it. AVX2 is used where the processor has it, as in the wheel.
_NUMPY = ("-Dblas=none", "-Dlapack=none", "-Dcpu-dispatch=X86_V3", "-Ddisable-svml=true")


def freezing_python(checkout: Checkout) -> Path:
    """The interpreter of the environment, which is made when it is missing or the lock has changed (needs a network).

    The first time takes minutes, as numpy is compiled (needs gcc).
    """
    lock = checkout.root / "requirements" / "freeze.lock"
    stamp = hashlib.sha256("\0".join([lock.read_text("utf-8"), sys.version, *_NUMPY]).encode()).hexdigest()[:16]
    folder = checkout.scratch / f"freezing-{stamp}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        run([sys.executable, "-m", "venv", str(folder)], checkout, "No environment for freezing could be made.")
        _pip(checkout, python, "install", "--only-binary", ":all:", "-r", str(lock))
        if sys.platform.startswith("linux"):
            wheel = _plain_numpy(checkout, python, lock)
            _pip(checkout, python, "install", "--no-index", "--no-deps", "--force-reinstall", str(wheel), hashed=False)
        (folder / "complete").touch()
    return python


def _plain_numpy(checkout: Checkout, python: Path, lock: Path) -> Path:
    """Compiles the numpy of the lock; the wheel is kept beside the environment."""
    entry = next(entry for entry in entries(lock.read_text("utf-8")) if entry.startswith("numpy=="))
    wanted = hashlib.sha256("\0".join([entry, sys.version, *_NUMPY]).encode()).hexdigest()[:16]
    kept = checkout.scratch / f"numpy-{wanted}"
    if not any(kept.glob("*.whl")):
        options = [f"-Csetup-args={option}" for option in _NUMPY]
        options += ["-Cinstall-args=--tags=runtime,python-runtime"]  # no tests, no headers
        with tempfile.TemporaryDirectory(prefix="heihe-numpy-") as name:
            only = Path(name) / "numpy.lock"
            only.write_text(entry, encoding="utf-8")
            words = ["wheel", "--no-deps", "--no-build-isolation", "--no-binary", "numpy", "-r", str(only)]
            _pip(checkout, python, *words, *options, "-w", str(kept))
    (wheel,) = kept.glob("*.whl")
    return wheel


def entries(lock: str) -> list[str]:
    """The entries of a lock file, each with its hashes."""
    return [entry + "\n" for entry in re.split(r"\n(?=[a-z0-9])", lock.strip())]


def _pip(checkout: Checkout, python: Path, verb: str, *words: str, hashed: bool = True) -> None:
    checked = ["--require-hashes"] if hashed else []
    command = [str(python), "-m", "pip", verb, "--quiet", *checked, *words]
    # The environment's programs stand first, since numpy's builder looks for cython and ninja there.
    path = f"{python.parent}{os.pathsep}{checkout.environment['PATH']}"
    run(command, checkout, f"pip could not {verb} what freezing needs.", PATH=path, CFLAGS="-g0", CXXFLAGS="-g0")
