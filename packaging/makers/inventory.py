"""What lies in a frozen folder: Python packages, libraries of the system, and what those carry inside themselves."""

import json
import re
import subprocess
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from makers.checkout import Checkout, run
from makers.freezing_tools import freezing_python
from makers.trimming import elf_files


@dataclass(frozen=True, slots=True, order=True)
class Component:
    """One thing that somebody else made. `texts` are the files of its licence; `inside` names what carries it."""

    name: str
    version: str
    licence: str
    purl: str = ""
    inside: str = ""
    texts: tuple[Path, ...] = ()


def components(checkout: Checkout, folder: Path) -> tuple[Component, ...]:
    """All that a frozen folder holds besides the program itself, in order of name."""
    return tuple(sorted([*_packages(checkout, folder), *_system_libraries(folder), *_parts(checkout)]))


def describe(names: Mapping[str, list[str]]) -> list[dict[str, object]]:
    """The installed distributions that have one of these modules (runs in the environment that freezes)."""
    wanted = set(names["modules"])
    starter = "pyinstaller"  # it starts the program, and has no module inside
    return [_told(one) for one in distributions() if _modules(one) & wanted or one.name == starter]


def _packages(checkout: Checkout, folder: Path) -> list[Component]:
    """The packages whose modules are in the folder, and Python and PyInstaller themselves."""
    ask = (
        "import json, sys; sys.path.insert(0, sys.argv[1])\n"
        "from PyInstaller.archive.readers import CArchiveReader\n"
        "from makers.inventory import describe\n"
        "archive = CArchiveReader(sys.argv[2])\n"
        "(name,) = [name for name in archive.toc if name.startswith('PYZ')]\n"
        "modules = sorted({name.split('.')[0] for name in archive.open_embedded_archive(name).toc})\n"
        "print(json.dumps([describe({'modules': modules}), sys.base_prefix, sys.version.split()[0]]))"
    )
    # The archive is read where PyInstaller is installed.
    words = [
        str(freezing_python(checkout)),
        "-P",
        "-c",
        ask,
        str(checkout.root / "packaging"),
        str(folder / "heihe-reader"),
    ]
    told, prefix, version = json.loads(run(words, checkout, "The folder could not be read."))
    python = [path for path in sorted(Path(prefix).glob("lib/python3*/LICENSE.txt"))]
    found = [Component("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts=tuple(python))]
    for one in told:
        purl = f"pkg:pypi/{one['name']}@{one['version']}"
        texts = tuple(Path(text) for text in one["texts"]) or _own_texts(checkout, one["licence"])
        found.append(Component(one["name"], one["version"], one["licence"], purl, texts=texts))
    return found


def _modules(one: Distribution) -> set[str]:
    """The top names that a distribution installs; ours and the builders' own helpers count nothing."""
    files = [str(file) for file in one.files or ()]
    tops = {name.partition("/")[0].partition(".")[0] for name in files if not name.startswith((".", "_distutils"))}
    return {top for top in tops if top and not top.endswith("-info") and top != "heihe_reader"}


def _told(one: Distribution) -> dict[str, object]:
    about = one.metadata
    name = re.sub(r"[-_.]+", "-", about["Name"]).lower()
    given = about.get("License-Expression") or about.get("License") or ""
    classes = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if line.startswith("License ::")]
    texts = [
        str(one.locate_file(file))
        for file in one.files or ()
        if ".dist-info/" in str(file) and re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE)
    ]
    licence = given if given and len(given) < 200 and "\n" not in given else ", ".join(classes)
    return {"name": name, "version": one.version, "licence": licence, "texts": sorted(texts)}


def _system_libraries(folder: Path) -> list[Component]:
    """The packages of Debian that libraries were taken from, by what the file is called there."""
    names = sorted({path.name for path in elf_files(folder) if ".so" in path.name})
    asked = subprocess.run(
        ["dpkg-query", "-S", *(f"*/{name}" for name in names)], capture_output=True, text=True, check=False
    )
    owners = {
        line.partition(":")[0] for line in asked.stdout.splitlines() if "-linux-gnu/lib" in line or " /lib" in line
    }
    return [_debian(owner) for owner in sorted(owners) if owner.startswith("lib")]


def _debian(package: str) -> Component:
    asked = ["dpkg-query", "-W", "-f", "${Version}", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    text = Path("/usr/share/doc") / package / "copyright"
    found = (
        sorted(set(re.findall(r"^License: *(\S.*)$", text.read_text("utf-8"), re.MULTILINE))) if text.exists() else []
    )
    purl = f"pkg:deb/debian/{package}@{version}"
    return Component(package, version, " / ".join(found), purl, texts=(text,) if text.exists() else ())


def _parts(checkout: Checkout) -> list[Component]:
    """What libraries of PyPI's packages have linked into them (licences/parts.toml)."""
    told = tomllib.loads((checkout.root / "packaging" / "licences" / "parts.toml").read_text("utf-8"))
    return [
        Component(name, "", part["licence"], inside=part["in"], texts=_own_texts(checkout, part["licence"]))
        for part in told["part"]
        for name in part["names"]
    ]


def _own_texts(checkout: Checkout, licence: str) -> tuple[Path, ...]:
    """The texts beside parts.toml that an expression names."""
    folder = checkout.root / "packaging" / "licences"
    names = re.findall(r"[A-Za-z]+[A-Za-z0-9.-]*", licence)
    stems = [re.sub(r"-(only|or-later)$", "", name) for name in names]
    texts = {checkout.root / "LICENSE" if stem == "AGPL-3.0" else folder / f"{stem}.txt" for stem in stems}
    return tuple(sorted(text for text in texts if text.exists()))
