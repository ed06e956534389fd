"""One zip of one folder, the same bytes for the same files."""

import shutil
import stat
import zipfile
from collections.abc import Iterable
from pathlib import Path

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the clock stays out, so that the same content gives the same zip


def zip_folder(folder: Path, names: Iterable[str], out: Path, inside: str) -> None:
    """Packs the named files of `folder` into the new zip `out`, in the order of their names, under `inside`/."""
    with zipfile.ZipFile(out, "x") as archive:
        for name in sorted(names):
            entry = zipfile.ZipInfo(f"{inside}/{name}", _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix on every system, for the same reason
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.file_size = (folder / name).stat().st_size  # lets the archive choose its large form in time
            with (folder / name).open("rb") as source, archive.open(entry, "w") as sink:
                shutil.copyfileobj(source, sink)
