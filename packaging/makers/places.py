"""Looks whether what is shipped names the folder it was made in: that would tell of a person, and differ each time."""

import json
from pathlib import Path

from makers.checkout import Checkout, run

_ASK = """
import json, sys
from PyInstaller.archive.readers import CArchiveReader
program, place = sys.argv[1], sys.argv[2].encode()
outer = CArchiveReader(program)
(name,) = [name for name in outer.toc if name.startswith("PYZ")]
inner = outer.open_embedded_archive(name)
print(json.dumps([name for name in inner.toc if place in (inner.extract(name, raw=True) or b"")]))
"""


def refuse_named(checkout: Checkout, python: Path, folder: Path) -> None:
    """Goes through the files of the frozen folder and the modules packed into its program, by PyInstaller's reader.

    Raises:
        SystemExit: one names the checkout's folder.
    """
    place = str(checkout.root)
    words = [str(python), "-P", "-c", _ASK, str(folder / "heihe-reader"), place]
    found = json.loads(run(words, checkout, "The folder could not be read."))
    found += [str(path) for path in sorted(folder.rglob("*")) if path.is_file() and place.encode() in path.read_bytes()]
    if found:
        raise SystemExit(f"The folder {place} is named in what would be shipped: {', '.join(found)}.")
