"""Makes the folder that runs without Python: python packaging/frozen/folder.py OUT (needs PyInstaller and binutils)."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
_LOCALES = ("root", "en", "ru", "zh")
_KEPT = ("libpython3", "ld-linux")
_FALLBACK = (
    "libGL.so.1", "libEGL.so.1", "libGLX.so.0", "libGLdispatch.so.0", "libOpenGL.so.0", "libxcb.so.1", "libXau.so.6",
    "libXdmcp.so.6", "libbsd.so.0", "libmd.so.0", "libX11.so.6", "libXext.so.6",
)  # fmt: skip
_LAUNCHER = """#!/bin/sh
# Starts Heihe Reader. The libraries of the graphics system that came along are used where the system has none.
here=$(dirname "$(readlink -f "$0")")
have() {
  for d in /usr/lib/*-linux-gnu /usr/lib64 /lib64 /usr/lib /lib/*-linux-gnu; do [ -e "$d/$1" ] && return 0; done
  return 1
}
if ! { have libGL.so.1 && have libEGL.so.1 && have libxcb.so.1; }; then
  LD_LIBRARY_PATH="$here/_internal/fallback${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
  export LD_LIBRARY_PATH
fi
exec "$here/heihe-reader.bin" "$@"
"""


def build(out: Path) -> Path:
    """Writes the folder `out`/heihe-reader and gives its path. The same commit gives the same bytes.

    Raises:
        SystemExit: PyInstaller refused; the message carries its last words.
    """
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    with tempfile.TemporaryDirectory(prefix="heihe-freeze-") as work:
        command = [
            sys.executable,
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--distpath",
            str(out.resolve()),
            "--workpath",
            work,
        ]
        done = subprocess.run(
            [*command, str(HERE / "heihe-reader.spec")], env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        sys.exit("PyInstaller refused.\n" + "\n".join(done.stderr.splitlines()[-20:]))
    folder = out / "heihe-reader"
    _drop_needless(folder / "_internal")
    _drop_unneeded_libraries(folder)
    _strip(folder)
    if sys.platform.startswith("linux"):
        _add_fallback(folder)
    return folder


def _drop_needless(inside: Path) -> None:
    """What packages carry for those who build on them: static libraries, headers, programs, tests."""
    for name in ("opencc/clib/bin", "opencc/clib/include"):
        shutil.rmtree(inside / name, ignore_errors=True)
    for path in [*inside.rglob("*.a"), *inside.rglob("*.pyi"), *inside.rglob("*.h")]:
        path.unlink()
    for path in inside.glob("babel/locale-data/*.dat"):  # it names languages for trafilatura's addresses only
        if path.stem.partition("_")[0] not in _LOCALES:
            path.unlink()


def _drop_unneeded_libraries(folder: Path) -> None:
    """Libraries that nothing in the folder asks for any more, one after the other until all are needed."""
    needed = {path: _asked_for(path) for path in folder.rglob("*") if path.is_file() and _is_elf(path)}
    while True:
        asked = set().union(*needed.values())
        dead = [
            path
            for path in needed
            if ".so." in path.name
            and path.name not in asked
            and not path.name.startswith(_KEPT)
            and "plugins" not in path.parts
        ]
        if not dead:
            break
        for path in dead:
            path.unlink()
            del needed[path]
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _strip(folder: Path) -> None:
    """Takes out of Python's own library what only a debugger reads; libraries out of wheels do not stand it."""
    for path in folder.rglob("libpython3*.so*"):
        subprocess.run(["strip", "--strip-debug", str(path)], check=True)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return not path.is_symlink() and file.read(4) == b"\x7fELF"


def _asked_for(path: Path) -> set[str]:
    said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}


def _add_fallback(folder: Path) -> None:
    """Libraries of the graphics system for machines without any, and the script that chooses."""
    fallback = folder / "_internal" / "fallback"
    fallback.mkdir()
    places = [*Path("/usr/lib").glob("*-linux-gnu"), Path("/usr/lib64"), Path("/usr/lib")]
    for name in _FALLBACK:
        found = next((place / name for place in places if (place / name).exists()), None)
        if found is not None:
            shutil.copy2(found.resolve(), fallback / name)
    (folder / "heihe-reader").rename(folder / "heihe-reader.bin")
    launcher = folder / "heihe-reader"
    launcher.write_text(_LAUNCHER, encoding="utf-8")
    launcher.chmod(0o755)


def main() -> None:
    """Builds into the folder that is named and says how large it came out."""
    folder = build(Path(sys.argv[1]))
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder}: {size / 1_000_000:.0f} MB")


if __name__ == "__main__":
    main()
