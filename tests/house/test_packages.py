"""What is shipped depends on nothing but what is put in, and says of itself what dpkg, Windows and macOS ask."""

import ctypes
import io
import lzma
import plistlib
import shutil
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest

from tests.house.tracked import ROOT

sys.path.append(str(ROOT / "packaging"))  # it is no package of ours to import, only scripts and what they share
sys.path.append(str(ROOT / "packaging" / "frozen"))

import surroundings
from makers import archives, checksums, deb, freezing_tools, icu, mupdf_fonts, runner, sbom, search_paths, wheelhouse
from makers.archives import PROGRAM, Entry
from makers.checkout import Checkout
from makers.freezing_tools import entries
from makers.inventory import Component
from trying import judges

EPOCH = 1_795_219_200
CHECKOUT = Checkout(ROOT)


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """What stands for a frozen program: a script that gives a version, and a library."""
    folder = tmp_path / "heihe-reader"
    (folder / "_internal").mkdir(parents=True)
    (folder / "heihe-reader").write_text("#!/bin/sh\necho heihe-reader, version 0\n")
    (folder / "heihe-reader").chmod(0o755)
    (folder / "_internal" / "lib.so").write_bytes(b"\x7fELF")
    return folder


def members_of(tar: bytes) -> dict[str, tarfile.TarInfo]:
    with tarfile.open(fileobj=io.BytesIO(tar)) as archive:
        return {one.name: one for one in archive}


def test_an_archive_does_not_tell_when_or_by_whom_it_was_made() -> None:
    files = [Entry("b/two", b"2"), Entry("a", b"1", PROGRAM), Entry("b/link", link="two")]
    made = [io.BytesIO(), io.BytesIO()]
    for out, order in zip(made, (files, files[::-1]), strict=True):
        archives.write_tar(order, out, EPOCH, start="./")
    assert made[0].getvalue() == made[1].getvalue()
    members = list(members_of(made[0].getvalue()).values())
    assert [(one.name, one.mode, one.linkname) for one in members] == [
        ("./a", 0o755, ""),
        ("./b", 0o755, ""),
        ("./b/link", 0o777, "two"),
        ("./b/two", 0o644, ""),
    ]
    assert {(one.uid, one.gid, one.mtime) for one in members} == {(0, 0, EPOCH)}


def test_a_zip_keeps_what_may_be_run_and_the_date(tmp_path: Path) -> None:
    archives.write_zip([Entry("x/install.sh", b"#!/bin/sh\n", PROGRAM), Entry("x/a.whl", b"w")], tmp_path / "z", EPOCH)
    script, wheel = zipfile.ZipFile(tmp_path / "z").infolist()[::-1]
    assert (script.external_attr >> 16) & 0o777 == 0o755
    assert script.date_time == (2026, 11, 21, 0, 0, 0)
    assert wheel.compress_type == zipfile.ZIP_STORED


def test_the_package_for_debian_holds_its_fields_and_its_files(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deb, "licence_entries", lambda *_: [Entry("usr/share/doc/heihe-reader/licences/README.md")])
    monkeypatch.setattr(deb, "share_entries", lambda *_: [Entry("usr/share/applications/heihe-reader.desktop")])
    path = deb.build(CHECKOUT, frozen, tmp_path, quick=True)
    first = path.read_bytes()
    assert deb.build(CHECKOUT, frozen, tmp_path, quick=True).read_bytes() == first
    members = dict(archives.read_ar(first))
    assert list(members) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(members["control.tar.xz"]))) as control:
        fields = control.extractfile("./control").read().decode()  # type: ignore[union-attr]
    assert fields.startswith(f"Package: heihe-reader\nVersion: {CHECKOUT.version}\nArchitecture: amd64\n")
    assert "\nDepends: libc6 (>= 2.36)\n" in fields
    assert all(line.startswith((" ", "Description: ")) for line in fields.partition("Description")[2].splitlines()[1:])
    data = members_of(lzma.decompress(members["data.tar.xz"]))
    assert data["./usr/bin/heihe-reader"].linkname == "../lib/heihe-reader/heihe-reader"
    assert data["./usr/lib/heihe-reader/heihe-reader"].mode == 0o755
    assert data["./usr/lib/heihe-reader/_internal/lib.so"].mode == 0o644
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in deb._copyright(CHECKOUT).decode()


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not installed")
def test_the_installer_for_one_person_puts_in_and_takes_out_and_notices_damage(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = ROOT / "packaging" / "linux" / "heihe-reader.desktop"
    monkeypatch.setattr(runner, "licence_entries", lambda *_: [])
    monkeypatch.setattr(runner, "share_entries", lambda *_: [Entry("share/applications/heihe-reader.desktop", desktop)])
    script = runner.build(CHECKOUT, frozen, tmp_path)

    def call(*words: str) -> int:
        return subprocess.run(
            ["sh", str(script), *words],
            capture_output=True,
            env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
            check=False,
        ).returncode

    prefix = tmp_path / "a folder"
    assert call("--check") == 0
    assert call("--prefix", str(prefix)) == 0
    assert (prefix / "bin" / "heihe-reader").resolve() == prefix / "lib" / "heihe-reader" / "heihe-reader"
    assert f'Exec="{prefix}/bin/heihe-reader" %f' in (prefix / "share/applications/heihe-reader.desktop").read_text()
    assert call("--prefix", str(prefix)) == 0  # over itself
    assert call("--prefix", str(prefix), "--uninstall") == 0
    assert [path.name for path in prefix.rglob("*") if not path.is_dir()] == []
    script.write_bytes(script.read_bytes()[:-1] + b"!")
    assert call("--check") == 4
    assert call("--prefix", str(prefix)) == 4


def test_a_wheelhouse_takes_what_each_system_needs() -> None:
    lock = (ROOT / "requirements" / "runtime.lock").read_text(encoding="utf-8")
    for target in wheelhouse.TARGETS.values():
        for python in wheelhouse.PYTHONS:
            names = [entry.partition("==")[0] for entry in wheelhouse.needed(lock, target, python)]
            assert len(names) == len(set(names))  # of two numpys, one
            assert {"numpy", "pyside6-essentials", "pymupdf"} <= set(names)
            assert ("tzdata" in names) or target.sys_platform != "win32"
    assert sum(entry.count("--hash=") for entry in entries(lock)) == lock.count("--hash=")


def test_a_wheel_that_no_lock_knows_and_one_that_is_missing_are_told() -> None:
    lock = (
        "click==8.5.1 \\\n    --hash=sha256:"
        + "a" * 64
        + "\ntzdata==1 ; sys_platform == 'win32' \\\n    --hash=sha256:"
        + "b" * 64
    )
    sound = {"click-8.5.1-py3-none-any.whl": "a" * 64}
    assert judges.wheel_faults(sound, lock, "linux-x86_64") == []
    assert judges.wheel_faults(sound, lock, "windows-x86_64") == ["tzdata is missing"]
    strange = {**sound, "evil-1-py3-none-any.whl": "c" * 64}
    assert judges.wheel_faults(strange, lock, "linux-x86_64") == ["evil-1-py3-none-any.whl stands in no lock"]


def test_small_icu_data_is_found_by_halves_and_keeps_every_collation() -> None:
    kept = {"icudt73l/coll/de.res": b"abc", "icudt73l/root.res": b"r" * 17, "icudt73l/zone/ru.res": b"z"}
    packed = icu._packed(kept)
    assert {name: item[: len(kept[name])] for name, item in icu._items(packed).items()} == kept
    assert all(start % 16 == 0 for _, start in struct.iter_unpack("<II", packed[4 : 4 + 8 * len(kept)]))
    assert icu.is_kept("icudt73l/coll/de.res", 1)
    assert icu.is_kept("icudt73l/supplementalData.res", 1)
    assert not icu.is_kept("icudt73l/unit/ru.res", 1)
    assert not icu.is_kept("icudt73l/de_AT.res", 1)


@pytest.mark.parametrize(("path", "kept"), [(b"/opt/python/lib", []), (b"$ORIGIN/../lib", [29])])
def test_a_library_forgets_where_it_was_built_but_not_its_neighbours(
    path: bytes, kept: list[int], tmp_path: Path
) -> None:
    strings, at = b"\0" + path + b"\0", 64 + 2 * 56
    dynamic = [(29, 1), (5, 0x1000), (0, 0)]  # DT_RUNPATH, DT_STRTAB, DT_NULL
    table = b"".join(struct.pack("<QQ", *entry) for entry in dynamic)
    head = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack("<QQIHHHHHH", 64, 0, 0, 64, 56, 2, 0, 0, 0)
    segments = [(1, 0, at, 0x1000, 0x1000, 200, 200, 16), (2, 0, at + 80, 0x1050, 0x1050, 48, 48, 8)]
    data = (
        head + b"".join(struct.pack("<IIQQQQQQ", *segment) for segment in segments) + strings.ljust(80, b"\0") + table
    )
    library = tmp_path / "lib.so"
    library.write_bytes(data)
    assert search_paths.forget_foreign(library) is (kept == [])
    after = library.read_bytes()
    tags = [tag for tag, _ in struct.iter_unpack("<QQ", after[at + 80 : at + 128])]
    assert [tag for tag in tags if tag == 29] == kept
    assert (path in after) is bool(kept)
    assert len(after) == len(data)


def test_a_bill_of_materials_is_the_same_each_time_and_names_parts_of_parts() -> None:
    found = (
        Component("numpy", "2.4.6", "BSD-3-Clause", "pkg:pypi/numpy@2.4.6"),
        Component("MuPDF", "", "AGPL-3.0-only", inside="pymupdf"),
    )
    bill = sbom.bill(CHECKOUT, found)
    assert bill == sbom.bill(CHECKOUT, found)
    assert bill["components"][1]["properties"] == [{"name": "heihe:inside", "value": "pymupdf"}]  # type: ignore[index]


def test_the_sum_of_a_folder_sees_a_name_and_what_may_be_run(frozen: Path) -> None:
    before = checksums.digest(frozen)
    (frozen / "heihe-reader").chmod(0o644)
    assert checksums.digest(frozen) != before
    (frozen / "heihe-reader").chmod(0o755)
    assert checksums.digest(frozen) == before


def test_macos_knows_the_libraries_and_the_languages() -> None:
    told = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())
    metainfo = ElementTree.parse(ROOT / "packaging" / "linux" / "heihe-reader.metainfo.xml")
    assert told["CFBundleIdentifier"] == metainfo.findtext("id")
    (exported,) = told["UTExportedTypeDeclarations"]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["heihe"]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]


@pytest.mark.parametrize("script", ["linux/run.sh", "linux/wheelhouse-install.sh", "macos/dmg.sh"])
def test_a_shell_reads_the_scripts(script: str) -> None:
    assert subprocess.run(["sh", "-n", str(ROOT / "packaging" / script)], check=False).returncode == 0


def test_a_builder_is_told_its_settings_in_the_entry_of_the_lock_that_has_the_hashes() -> None:
    entry = "numpy==2 \\\n    --hash=sha256:0a \\\n    --hash=sha256:1b\n    # via\n    #   heihe-reader\n"
    assert freezing_tools.entry_with(entry, {"setup-args": ("-Dblas=none", "-Dlapack=none")}).split(" \\\n    ") == [
        "numpy==2",
        '--config-settings="setup-args=-Dblas=none"',
        '--config-settings="setup-args=-Dlapack=none"',
        "--hash=sha256:0a",
        "--hash=sha256:1b\n",
    ]


def test_numpy_forgets_where_the_python_lay_that_compiled_it(tmp_path: Path) -> None:
    config = tmp_path / "__config__.py"
    config.write_text('"c": {"version": "12"},\n"path": r"/elsewhere/bin/python",\n', encoding="utf-8")
    freezing_tools.forget_builder(config)
    assert config.read_text(encoding="utf-8") == '"c": {"version": "12"},\n"path": "",\n'


def font(name: str, size: int) -> bytes:
    """An OpenType font of a name, and of `size` bytes that stand for its letters."""
    names = struct.pack(">3H6H", 0, 1, 18, 3, 1, 0x409, 4, 2 * len(name), 0) + name.encode("utf-16-be")
    tables = [(b"CFF ", b"x" * size), (b"name", names)]
    at, head, body = 12 + 16 * len(tables), b"OTTO" + struct.pack(">4H", len(tables), 0, 0, 0), b""
    for tag, content in tables:
        head += struct.pack(">4s3I", tag, 0, at + len(body), len(content))
        body += content
    return head + body


def test_fonts_of_dead_scripts_are_cut_out_and_every_address_stays(tmp_path: Path) -> None:
    dead, living = font("Noto Serif Tangut Regular", 13_000), font("Noto Serif Thai Regular", 9000)
    start = 4096
    data = b"first" + dead + living
    segments = [(1, 5, 0, 0, 0, 300, 300, 4096), (1, 6, start, 0x3000, 0x3000, len(data), len(data) + 50, 4096)]
    elf = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack("<QQIHHHHHH", 64, 0, 0, 64, 56, 2, 64, 0, 0)
    elf += b"".join(struct.pack("<IIQQQQQQ", *segment) for segment in segments)
    library = tmp_path / "lib.so"
    library.write_bytes(elf.ljust(start, b"\0") + data)
    assert mupdf_fonts.take_out(library) == 8192
    after = library.read_bytes()
    table, count = struct.unpack_from("<Q", after, 32)[0], struct.unpack_from("<H", after, 56)[0]
    told = [struct.unpack_from("<IIQQQQQQ", after, table + 56 * at) for at in range(count)]
    memory = bytearray(0x3000 + len(data) + 50)  # as the loader fills it
    for _, _, offset, address, _, in_file, in_memory, _ in told:
        assert (offset - address) % 4096 == 0
        memory[address : address + in_memory] = after[offset : offset + in_file].ljust(in_memory, b"\0")
    kept = data.replace(dead, bytes(len(dead)))
    assert bytes(memory[0x3000:]) == kept + bytes(50)
    assert [name for name, *_ in mupdf_fonts.fonts_in(after)] == ["Noto Serif Thai Regular"]


def test_a_program_that_is_started_by_ours_gets_the_surroundings_of_the_person() -> None:
    found = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs", "_PYI_ARCHIVE_FILE": "x", "HOME": "/home"}
    surroundings.leave_as_found(found)
    assert found == {"LD_LIBRARY_PATH": "/theirs", "HOME": "/home"}
    found = {"LD_LIBRARY_PATH": "/ours"}
    surroundings.leave_as_found(found)
    assert found == {}


def test_libraries_that_a_bare_system_lacks_are_loaded_when_qt_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libof-nobody.so.1").write_bytes(b"no library")
    (tmp_path / "libc.so.6").write_bytes(b"no library either, and not asked for, as the system has one")
    tried: list[str] = []
    monkeypatch.setattr(ctypes, "CDLL", tried.append)
    finder = surroundings.BeforeQt(str(tmp_path))
    monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])
    assert finder.find_spec("json") is None
    assert tried == []
    assert finder.find_spec("PySide6") is None
    assert tried == [str(tmp_path / "libof-nobody.so.1")]
    assert finder not in sys.meta_path


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({}, "Heihe Reader developers <nobody@heihe-reader.invalid>"),
        ({"DEBFULLNAME": "A Builder", "DEBEMAIL": "a@b.example"}, "A Builder <a@b.example>"),
    ],
)
def test_who_builds_a_package_answers_for_it(
    variables: dict[str, str], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DEBFULLNAME", "DEBEMAIL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert deb.maintainer(CHECKOUT) == told
