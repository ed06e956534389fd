"""What a frozen folder can do without, found by measuring it (`build.py folder --sizes`)."""

import shutil
import subprocess
from collections import Counter
from pathlib import Path

_KEPT = ("libpython3", "ld-linux")
# The printing plugin asks for CUPS, which drags Kerberos and GnuTLS along: a system that prints has it; elsewhere the
# plugin stays unloaded and printing goes to a PDF.
_OF_THE_SYSTEM = ("libcups.so.2",)
_NEEDLESS = (
    "opencc/clib/bin", "opencc/clib/include", "opencc/clib/lib", "tld/tests", "numpy/_core/tests", "numpy/_core/lib",
    "numpy/_core/include", "certifi/cacert.pem",
    # trafilatura asks for names of languages and for Mozilla's private domains only when it walks a site
    "babel/locale-data", "babel/global.dat", "tld/res/effective_tld_names_public_only.dat.txt",
    "trafilatura/data/tei_corpus.dtd",  # we ask it for text, never for TEI
    "pytz/zoneinfo",  # dates without a zone of their own are taken as they stand
    # we turn traditional characters into simplified ones, never back
    "opencc/clib/share/opencc/STPhrases.ocd2", "opencc/clib/share/opencc/STPhrases_GeneratedFromRegionalPhrases.ocd2",
)  # fmt: skip
_SOURCES = ("*.a", "*.pyi", "*.h", "*.ts", "*.pxd", "*.pyx")
_OF_PIP = ("RECORD", "INSTALLER", "REQUESTED")  # what pip notes down; sums of scripts differ from folder to folder


def drop_needless(inside: Path) -> None:
    """What packages carry for those who build on them: static libraries, headers, programs, tests."""
    for name in _NEEDLESS:
        path = inside / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    for pattern in (*_SOURCES, *(f"*.dist-info/{name}" for name in _OF_PIP)):
        for path in inside.rglob(pattern):
            path.unlink()
    for name in _OF_THE_SYSTEM:
        (inside / name).unlink(missing_ok=True)


def drop_unneeded_libraries(folder: Path) -> None:
    """Libraries that nothing in the folder asks for any more, one after the other until all are needed."""
    needed = {path: _asked_for(path) for path in elf_files(folder)}
    while dead := [path for path in needed if _is_dead(path, set().union(*needed.values()))]:
        for path in dead:
            path.unlink()
            del needed[path]
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def strip(folder: Path) -> None:
    """Takes out what only a debugger or a linker reads.

    What auditwheel has moved about (it lies in *.libs) is left as it is: binutils 2.40 breaks its segments.
    """
    for path in elf_files(folder):
        if not any(part.endswith(".libs") for part in path.parts):
            words = ["strip", "--strip-unneeded", "--remove-section=.comment", str(path)]
            subprocess.run(words, check=True, capture_output=True)


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries, each once."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path))


def sizes(folder: Path) -> list[tuple[str, int]]:
    """Bytes of each package and each large library, largest first."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            parts = path.relative_to(folder).parts
            size = path.stat().st_size
            found["/".join(parts) if size > 1_000_000 else "/".join(parts[:2]) + "/…"] += size
    return found.most_common()


def _is_dead(path: Path, asked: set[str]) -> bool:
    return (
        ".so." in path.name
        and path.name not in asked
        and not path.name.startswith(_KEPT)
        and "plugins" not in path.parts
    )


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _asked_for(path: Path) -> set[str]:
    said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}
