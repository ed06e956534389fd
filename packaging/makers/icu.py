"""Makes Qt's ICU data smaller: 32 MB hold every language's names of units, zones and sounds, of which Qt asks for few.

Qt itself reads collations, converters of character sets and the names of time zones from ICU; numbers, dates and the
rules for breaking lines it brings along (qtbase: src/corelib/text/qcollator_icu.cpp, qstringconverter.cpp,
src/corelib/time/qtimezoneprivate_icu.cpp). All collations stay, so that each language sorts as it should.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_LOCALES = {"root", "en", "ru", "zh"}
_LOCALE = re.compile(r"(root|[a-z]{2,3})(_[A-Za-z0-9_]+)?\.res")
_LARGEST_CONVERTER = 3_000  # bytes: those of one byte a letter, in which an old system may speak
# Rules for host names, look-alikes, names of letters: nobody asks for these through Qt.
_UNASKED = (
    ".spp",
    ".cfu",
    "/unames.icu",
    "/langInfo.res",
    "/nfkc_cf.nrm",
    "/nfkc_scf.nrm",
)  # host names, spoofing, names of letters
_CONVERTERS = {"gb18030.cnv", "ibm-1386_P100-2001.cnv"}  # and the Chinese ones
_HEADER_SIZE, _MAGIC, _ENTRY = 2, b"CmnD", 8


def shrink(library: Path) -> None:
    """Puts a library in place of `library` (libicudata.so.NN) that holds only what Qt asks for. Needs binutils.

    Raises:
        ValueError: it holds no ICU data.
    """
    data = library.read_bytes()
    start = data.find(_MAGIC) - 12
    if start < 0:
        raise ValueError(f"{library.name} holds no ICU data.")
    header_size = struct.unpack_from("<H", data, start)[0]
    items = {name: item for name, item in _items(data[start + header_size :]).items() if is_kept(name, len(item))}
    package = data[start : start + header_size] + _packed(items)
    _link(package, library)


def is_kept(name: str, size: int) -> bool:
    """Whether the item (`icudt73l/coll/de.res`) of `size` bytes stays."""
    if name.endswith(_UNASKED):
        return False
    _, *folders, item = name.split("/")
    if folders == ["coll"]:
        return True
    if item.endswith(".cnv"):
        return size < _LARGEST_CONVERTER or item in _CONVERTERS
    locale = _LOCALE.fullmatch(item)
    if folders == ["zone"] or not folders:
        return locale is None or locale[1] in _LOCALES
    return False


def _items(package: bytes) -> dict[str, bytes]:
    """The items of a common data package by name, as ICU's ucmndata.h describes it: a table of pairs of offsets."""
    count = struct.unpack_from("<I", package)[0]
    pairs = [struct.unpack_from("<II", package, 4 + _ENTRY * at) for at in range(count)]
    names = [package[name : package.index(b"\0", name)].decode("ascii") for name, _ in pairs]
    ends = [start for _, start in pairs[1:]] + [len(package)]
    return {name: package[start:end] for name, (_, start), end in zip(names, pairs, ends, strict=True)}


def _packed(items: dict[str, bytes]) -> bytes:
    """A package of these items, each on a boundary of 16 bytes, in order of name (it is searched by halves)."""
    names = sorted(items, key=str.encode)
    words = b"".join(name.encode("ascii") + b"\0" for name in names)
    first = 4 + _ENTRY * len(names)
    at = _aligned(first + len(words))
    table, word = [struct.pack("<I", len(names))], first
    pieces: list[bytes] = []
    for name in names:
        table.append(struct.pack("<II", word, at))
        pieces.append(items[name].ljust(_aligned(len(items[name])), b"\xaa"))
        word, at = word + len(name) + 1, at + len(pieces[-1])
    return (b"".join(table) + words).ljust(_aligned(first + len(words)), b"\xaa") + b"".join(pieces)


def _aligned(size: int) -> int:
    return -(-size // 16) * 16


def _link(package: bytes, library: Path) -> None:
    """A shared library of the same name that gives the package under the same symbol."""
    asked = subprocess.run(["nm", "-D", "--defined-only", str(library)], capture_output=True, text=True, check=True)
    symbol = asked.stdout.split()[-1]
    with tempfile.TemporaryDirectory(prefix="heihe-icu-") as name:
        (Path(name) / "package.dat").write_bytes(package)
        (Path(name) / "package.s").write_text(
            f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, @object\n"
            f'{symbol}:\n.incbin "package.dat"\n.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )
        subprocess.run(["as", "-o", "package.o", "package.s"], cwd=name, check=True)
        linked = ["ld", "-shared", "-s", "-soname", library.name, "-o", "made.so", "package.o"]
        subprocess.run(linked, cwd=name, check=True)
        library.write_bytes((Path(name) / "made.so").read_bytes())
