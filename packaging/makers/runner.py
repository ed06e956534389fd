"""The installer for one person: a shell script with the frozen folder behind it, which needs no root and no network."""

import hashlib
import io
import os
from pathlib import Path

from makers.archives import PROGRAM, Entry, entries_of, write_gzip, write_tar
from makers.checkout import Checkout
from makers.desktop import share_entries
from makers.licences import licence_entries


def build(checkout: Checkout, folder: Path, out: Path, machine: str = "x86_64") -> Path:
    """Writes heihe-reader-VERSION-linux-MACHINE.run into `out` and gives its path.

    gzip, since a bare system has no xz.
    """
    files = [
        *entries_of(folder, "lib"),
        *licence_entries(checkout, folder, "lib/licences"),
        *share_entries(checkout, "share"),
    ]
    tar = io.BytesIO()
    write_tar(files, tar, checkout.epoch)
    payload = write_gzip(tar.getvalue())
    path = out / f"heihe-reader-{checkout.version}-linux-{machine}.run"
    path.write_bytes(_head(checkout, files, payload) + payload)
    os.chmod(path, PROGRAM)
    return path


def _head(checkout: Checkout, files: list[Entry], payload: bytes) -> bytes:
    """The script; how long it is stands in it, so it is filled in twice with a number of fixed width."""
    template = (checkout.root / "packaging" / "linux" / "run.sh").read_text("utf-8")
    values = {
        "@VERSION@": checkout.version,
        "@SHA256@": hashlib.sha256(payload).hexdigest(),
        "@MEGABYTES@": str(sum(entry.size for entry in files) // 1_000_000 + 1),
    }
    for name, value in values.items():
        template = template.replace(name, value)
    length = len(template.encode()) - len("@START@") + 8
    return template.replace("@START@", f"{length + 1:08}").encode()
