"""The folder that runs without Python: PyInstaller's, trimmed, with what a bare system lacks."""

import shutil
import sys
import tempfile
from pathlib import Path

from makers import icons, icu, mupdf_fonts, places, search_paths, trimming
from makers.checkout import Checkout, run
from makers.freezing_tools import freezing_python

_FALLBACK = (
    "libGL.so.1", "libEGL.so.1", "libGLX.so.0", "libGLdispatch.so.0", "libxcb.so.1", "libXau.so.6",
    "libXdmcp.so.6", "libbsd.so.0", "libmd.so.0", "libX11.so.6", "libXext.so.6", "libwayland-client.so.0",
    "libwayland-cursor.so.0", "libwayland-egl.so.1",
)  # fmt: skip
_PLACES = (*sorted(Path("/usr/lib").glob("*-linux-gnu")), Path("/usr/lib64"), Path("/usr/lib"))


def build(checkout: Checkout, out: Path) -> Path:
    """Writes the folder `out`/heihe-reader and gives its path. Needs binutils, and a network the first time.

    Raises:
        SystemExit: a tool refused; the message carries its last words.
    """
    python, frozen = freezing_python(checkout), checkout.root / "packaging" / "frozen"
    folder = out.resolve() / "heihe-reader"
    shutil.rmtree(folder, ignore_errors=True)
    if sys.platform != "linux":
        icons.write(checkout)
    with tempfile.TemporaryDirectory(prefix="heihe-freeze-") as work:
        command = [str(python), "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        command += ["--distpath", str(out.resolve()), "--workpath", work, str(frozen / "heihe-reader.spec")]
        run(command, checkout, "PyInstaller refused.")
    trimming.drop_needless(folder / "_internal")
    if sys.platform.startswith("linux"):
        trimming.drop_unneeded_libraries(folder)
        for data in folder.rglob("libicudata.so.*"):
            icu.shrink(data)
        trimming.strip(folder)
        for library in trimming.elf_files(folder):
            search_paths.forget_foreign(library)
        for library in folder.rglob("libmupdf.so.*"):
            mupdf_fonts.take_out(library)
        _add_fallback(folder / "_internal")
        places.refuse_named(checkout, python, folder)
    return folder


def size_of(folder: Path) -> int:
    """Bytes of all files; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _add_fallback(inside: Path) -> None:
    """Libraries of the graphics system for machines without any (frozen/surroundings.py loads them)."""
    fallback = inside / "fallback"
    fallback.mkdir()
    for name in _FALLBACK:
        found = next((place / name for place in _PLACES if (place / name).exists()), None)
        if found is not None and not (inside / name).exists():
            shutil.copyfile(found.resolve(), fallback / name)
