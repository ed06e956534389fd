"""A bundle that was changed since it was made is refused, with the changed file named and nothing written."""

import hashlib
import io
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from heihe_reader.bundle.bag import digests_of, write_tag_files
from heihe_reader.bundle.pack import export
from heihe_reader.bundle.parcel import Limits
from heihe_reader.bundle.read import read
from heihe_reader.errors import RefusedError, TamperedBundleError
from tests.unit.bundle.sample import content

INFO = (("Heihe-Bundle-Version", "1"),)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    export(content(), folder / "bag", "bundle")
    export(content(), folder / "bag.zip", "bundle")
    return folder


@pytest.fixture
def bag(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole / "bag", tmp_path / "bag"))


def names_in(bag: Path) -> list[str]:
    return sorted(path.relative_to(bag).as_posix() for path in bag.rglob("*") if path.is_file())


def refused(path: Path) -> TamperedBundleError:
    beside = sorted(path.parent.rglob("*"))
    with pytest.raises(TamperedBundleError) as caught:
        read(path)
    assert sorted(path.parent.rglob("*")) == beside
    assert caught.value.file in str(caught.value)
    return caught.value


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_one_changed_bit_in_any_file_is_found_and_the_file_named(bag: Path, place: str) -> None:
    for name in names_in(bag):
        before = (bag / name).read_bytes()
        at = {"first": 0, "middle": len(before) // 2, "last": len(before) - 1}[place]
        for bit in (0x01, 0x20):  # the second one turns a small letter into a capital
            (bag / name).write_bytes(before[:at] + bytes([before[at] ^ bit]) + before[at + 1 :])
            refusal = refused(bag)
            is_manifest = "manifest-" in name
            assert refusal.file == name or (is_manifest and "missing" in str(refusal)), (name, str(refusal))
        (bag / name).write_bytes(before)
    assert read(bag) == content().in_order()


def test_a_cut_or_lengthened_file_is_found(bag: Path) -> None:
    for name in names_in(bag):
        before = (bag / name).read_bytes()
        for after in (before[:-1], before + b"\n", b""):
            (bag / name).write_bytes(after)
            refused(bag)
        (bag / name).write_bytes(before)


def test_a_missing_file_is_named(bag: Path) -> None:
    for name in names_in(bag):
        if name == "bagit.txt":  # without it there is no bundle at all
            continue
        before = (bag / name).read_bytes()
        (bag / name).unlink()
        assert refused(bag).file == name
        (bag / name).write_bytes(before)


@pytest.mark.parametrize("name", ["data/more.txt", "data/sources/more.txt", "more.txt", "notes/more.txt"])
def test_a_file_too_many_is_named(bag: Path, name: str) -> None:
    (bag / name).parent.mkdir(exist_ok=True)
    (bag / name).write_text("more")
    assert refused(bag).file == name


def test_a_renamed_file_is_named(bag: Path) -> None:
    (bag / "data/articles.json").rename(bag / "data/articles2.json")
    assert refused(bag).file == "data/articles.json"


def test_two_files_that_changed_places_are_found(bag: Path) -> None:
    one, two = sorted((bag / "data/sources").glob("*-*.txt"))[:2]
    a, b = one.read_bytes(), two.read_bytes()
    one.write_bytes(b)
    two.write_bytes(a)
    assert refused(bag).file == f"data/sources/{one.name}"


def test_a_link_is_refused_even_where_it_leads_to_the_same_bytes(bag: Path, tmp_path: Path) -> None:
    articles = bag / "data/articles.json"
    articles.rename(tmp_path / "elsewhere.json")
    articles.symlink_to(tmp_path / "elsewhere.json")
    assert refused(bag).file == "data/articles.json"


def test_a_linked_folder_is_refused(bag: Path, tmp_path: Path) -> None:
    (bag / "data/sources").rename(tmp_path / "sources")
    (bag / "data/sources").symlink_to(tmp_path / "sources")
    assert refused(bag).file == "data/sources"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(bag: Path) -> None:
    os.mkfifo(bag / "data/pipe")
    assert refused(bag).file == "data/pipe"


def rezip(
    source: Path, out: Path, change: Callable[[zipfile.ZipInfo, bytes], list[tuple[zipfile.ZipInfo, bytes]]]
) -> Path:
    """A copy of a zip in which `change` decides what becomes of each file."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            for changed, data in change(entry, old.read(entry)):
                new.writestr(changed, data)
    return out


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "bag/../../evil.txt",
        "/evil.txt",
        "C:/evil.txt",
        "..\\evil.txt",
        "bag/data/./evil.txt",
        "bag//evil.txt",
    ],
)
def test_a_name_that_reaches_out_of_the_bundle_is_refused(whole: Path, tmp_path: Path, name: str) -> None:
    def smuggle(entry: zipfile.ZipInfo, data: bytes) -> list[tuple[zipfile.ZipInfo, bytes]]:
        smuggled = zipfile.ZipInfo("x")
        smuggled.filename = name
        return [(entry, data), *([(smuggled, b"evil")] if entry.filename.endswith("bagit.txt") else [])]

    assert "evil" in refused(rezip(whole / "bag.zip", tmp_path / "b.zip", smuggle)).file


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("rename", [str, str.upper])
def test_a_name_that_comes_twice_is_refused(whole: Path, tmp_path: Path, rename: Callable[[str], str]) -> None:
    def twice(entry: zipfile.ZipInfo, data: bytes) -> list[tuple[zipfile.ZipInfo, bytes]]:
        again = zipfile.ZipInfo(rename(entry.filename))
        return [(entry, data), *([(again, b"other")] if entry.filename.endswith("articles.json") else [])]

    assert refused(rezip(whole / "bag.zip", tmp_path / "b.zip", twice)).file.lower().endswith("data/articles.json")


def test_a_link_in_a_zip_is_refused(whole: Path, tmp_path: Path) -> None:
    def linked(entry: zipfile.ZipInfo, data: bytes) -> list[tuple[zipfile.ZipInfo, bytes]]:
        if entry.filename.endswith("articles.json"):
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            return [(entry, b"/etc/passwd")]
        return [(entry, data)]

    assert refused(rezip(whole / "bag.zip", tmp_path / "b.zip", linked)).file.endswith("data/articles.json")


def test_a_changed_byte_in_a_zip_is_found_wherever_it_is(whole: Path, tmp_path: Path) -> None:
    before = (whole / "bag.zip").read_bytes()
    target = tmp_path / "b.zip"
    step = max(1, len(before) // 400)
    for at in range(0, len(before), step):
        target.write_bytes(before[:at] + bytes([before[at] ^ 0xFF]) + before[at + 1 :])
        try:
            assert read(target) == content().in_order()  # bytes that say nothing: dates, file modes
        except RefusedError:
            continue


def test_a_cut_zip_is_refused(whole: Path, tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes((whole / "bag.zip").read_bytes()[:-30])
    assert refused(tmp_path / "b.zip").file == "b.zip"


def bag_of(folder: Path, **files: bytes) -> Path:
    """A bag whose manifests are right, whatever is in it."""
    (folder / "data").mkdir(parents=True)
    payload = {}
    for name, data in files.items():
        (folder / "data" / name).write_bytes(data)
        payload[f"data/{name}"] = digests_of((folder / "data" / name).read_bytes())
    write_tag_files(folder, payload, INFO)
    return folder


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bag = bag_of(tmp_path / "bag", zeros=b"\0" * 3_000_000)
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names_in(bag):
            archive.write(bag / name, f"bag/{name}")
    with pytest.raises(RefusedError, match="times its size"):
        read(tmp_path / "b.zip", Limits(ratio_from=1_000_000))


@pytest.mark.parametrize("limits", [Limits(size=1000), Limits(files=5)])
def test_more_than_a_bundle_may_hold_is_refused(whole: Path, limits: Limits) -> None:
    for name in ("bag", "bag.zip"):
        with pytest.raises(RefusedError, match="more than a bundle may"):
            read(whole / name, limits)


def test_a_zip_that_lies_about_a_size_is_refused(tmp_path: Path) -> None:
    bag = bag_of(tmp_path / "bag", note=b"x" * 5000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names_in(bag):
            archive.write(bag / name, f"bag/{name}")
    (tmp_path / "b.zip").write_bytes(
        packed.getvalue().replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little"))
    )
    assert refused(tmp_path / "b.zip").file.endswith("data/note")


@pytest.mark.parametrize(
    "articles",
    [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b'{"articles": 5}', b'{"articles": [{"id": "urn:uuid:../../x"}]}'],
)
def test_a_well_sealed_bundle_of_nonsense_is_refused(tmp_path: Path, articles: bytes) -> None:
    bag = bag_of(tmp_path / "bag", **{"articles.json": articles})
    assert refused(bag).file == "data/articles.json"


def reseal(bag: Path) -> None:
    payload = {name: digests_of((bag / name).read_bytes()) for name in names_in(bag) if name.startswith("data/")}
    write_tag_files(bag, payload, INFO)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"kind": "heading"', b'"kind": "poster"'),
        (b'"start": 0', b'"start": -1'),
        (b'"start": 0', b'"start": 99999999'),
        (b'"words": ', b'"words": true, "w": '),
        (b'"file": "sources/', b'"file": "../'),
    ],
)
def test_a_well_sealed_bundle_with_a_wrong_field_is_refused(bag: Path, old: bytes, new: bytes) -> None:
    file = bag / "data/articles.json"
    assert old in file.read_bytes()
    file.write_bytes(file.read_bytes().replace(old, new, 1))
    reseal(bag)
    assert refused(bag).file == "data/articles.json"


def test_an_original_under_the_name_of_another_is_refused(bag: Path) -> None:
    original = next(p for p in (bag / "data/sources").iterdir() if p.suffix == ".html")
    assert original.stem == hashlib.sha256(original.read_bytes()).hexdigest()
    original.write_bytes(b"another file")
    reseal(bag)
    assert "original" in str(refused(bag))


def test_a_bag_of_somebody_else_is_refused_but_not_called_tampered(tmp_path: Path) -> None:
    bag = bag_of(tmp_path / "bag", file=b"x")
    write_tag_files(
        bag, {"data/file": digests_of((bag / "data/file").read_bytes())}, (("Source-Organization", "Elsewhere"),)
    )
    with pytest.raises(RefusedError, match="not one that Heihe Reader made") as caught:
        read(bag)
    assert not isinstance(caught.value, TamperedBundleError)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_no_bundle_and_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "bundle.zip"
    os.mkfifo(pipe)
    with pytest.raises(RefusedError, match="neither a folder nor a zip"):
        read(pipe)
