"""The package for Debian and what descends from it: deb(5), put together without dpkg so that its bytes are known."""

import hashlib
import io
import lzma
import os
import tomllib
from collections.abc import Sequence
from pathlib import Path

from makers.archives import Entry, entries_of, write_ar, write_gzip, write_tar
from makers.checkout import Checkout
from makers.desktop import share_entries
from makers.licences import licence_entries

NAME = "heihe-reader"
_NO_ADDRESS = "nobody@heihe-reader.invalid"  # a name that can never be one (RFC 6761): the developers share no mailbox
_PRESET = 9  # of xz: its window of 64 MB sees libraries that repeat each other
_LIB, _DOC = f"usr/lib/{NAME}", f"usr/share/doc/{NAME}"
_FIELDS = {
    "Section": "text",
    "Priority": "optional",
    # The libraries of Qt, Python and the rest lie in the package; only the C library is the system's.
    "Depends": "libc6 (>= 2.36)",
    # Used where they are; without them the package's own, or none, do: a window opens on a bare system too.
    "Recommends": "libegl1, libgl1, libxcb1, libdbus-1-3, fonts-noto-core",
    "Suggests": "fonts-noto-cjk, libcups2t64 | libcups2",
    "Description": (
        "reader and annotator of stories that were told many times\n"
        " Collect dozens to thousands of articles about one place. Heihe Reader shows\n"
        " which are versions of one story, joins what they share and lets only what is\n"
        " new ask for attention. A highlight made in one copy shows in every other.\n"
        " .\n"
        " Everything stays in one file on this computer. No network is needed or used."
    ),
}


def build(checkout: Checkout, folder: Path, out: Path, *, quick: bool = False, architecture: str = "amd64") -> Path:
    """Writes the package of the frozen `folder` into `out` and gives its path; `quick`: little compressed."""
    preset = 0 if quick else _PRESET
    files = _files(checkout, folder)
    installed = (sum(entry.size for entry in files) + 1023) // 1024
    control = _control(checkout, architecture, installed)
    sums = "".join(f"{_md5(entry)}  {entry.name}\n" for entry in sorted(files, key=_name) if not entry.link)
    about = [Entry("control", control.encode()), Entry("md5sums", sums.encode())]
    path = out / f"{NAME}_{checkout.version}_{architecture}.deb"
    members = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", _tar_xz(about, checkout.epoch, preset)),
        ("data.tar.xz", _tar_xz(files, checkout.epoch, preset)),
    ]
    write_ar(members, path, checkout.epoch)
    return path


def _files(checkout: Checkout, folder: Path) -> list[Entry]:
    linux = checkout.root / "packaging" / "linux"
    return [
        *(_installed(entry) for entry in entries_of(folder, _LIB)),
        Entry(f"usr/bin/{NAME}", link=f"../lib/{NAME}/{NAME}"),
        *share_entries(checkout),
        Entry(f"{_DOC}/changelog.gz", write_gzip(_changelog(checkout))),
        *licence_entries(checkout, folder, f"{_DOC}/licences"),
        Entry(f"{_DOC}/copyright", _copyright(checkout)),
        Entry(f"usr/share/lintian/overrides/{NAME}", linux / "lintian-overrides"),
    ]


def _installed(entry: Entry) -> Entry:
    """Libraries are read, not run (Debian policy 8.1 and 10.9); the program is run."""
    is_program = entry.name.rpartition("/")[2].startswith(NAME) and entry.name.count("/") == _LIB.count("/") + 1
    return Entry(entry.name, entry.content, 0o755 if is_program else 0o644, entry.link)


def maintainer(checkout: Checkout) -> str:
    """Who answers for the package: whoever builds it and says so in DEBFULLNAME and DEBEMAIL (dch(1)), else the
    maintainers of pyproject.toml.
    """
    about = tomllib.loads((checkout.root / "pyproject.toml").read_text("utf-8"))
    (told,) = about["project"]["maintainers"]
    name = os.environ.get("DEBFULLNAME") or told["name"]
    return f"{name} <{os.environ.get('DEBEMAIL') or told.get('email', _NO_ADDRESS)}>"


def _control(checkout: Checkout, architecture: str, installed: int) -> str:
    """The fields of the package; `installed` is in KiB."""
    fields = {
        "Package": NAME,
        "Version": checkout.version,
        "Architecture": architecture,
        "Maintainer": maintainer(checkout),
        "Installed-Size": str(installed),
        **_FIELDS,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _changelog(checkout: Checkout) -> bytes:
    """One entry in the form of deb-changelog(5); what changed stands in the document that it names."""
    date = f"{checkout.day:%a, %d %b %Y %H:%M:%S} +0000"
    return (
        f"{NAME} ({checkout.version}) unstable; urgency=medium\n\n"
        f"  * Version {checkout.version}. What is new stands in licences/CHANGELOG.md.\n\n"
        f" -- {maintainer(checkout)}  {date}\n"
    ).encode()


def _copyright(checkout: Checkout) -> bytes:
    """The machine-readable copyright file; Debian keeps no common copy of the AGPL, so it stands here whole."""
    text = (checkout.root / "LICENSE").read_text(encoding="utf-8")
    quoted = "".join(f" {line}\n" if line.strip() else " .\n" for line in text.splitlines())
    head = (checkout.root / "packaging" / "linux" / "copyright").read_text(encoding="utf-8")
    return f"{head}\nLicense: AGPL-3.0-or-later\n{quoted}".encode()


def _tar_xz(entries: Sequence[Entry], epoch: int, preset: int) -> bytes:
    tar = io.BytesIO()
    write_tar(entries, tar, epoch, start="./")
    return lzma.compress(tar.getvalue(), format=lzma.FORMAT_XZ, preset=preset)


def _md5(entry: Entry) -> str:
    return hashlib.md5(entry.read(), usedforsecurity=False).hexdigest()


def _name(entry: Entry) -> str:
    return entry.name
