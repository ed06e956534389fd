"""What a bundle gives back is what went in."""

import json
import random
import zipfile
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.pack import export
from heihe_reader.bundle.read import read
from heihe_reader.errors import RefusedError
from tests.unit.bundle.sample import COURIER, content
from tests.unit.bundle.strategies import contents

ANNOTATIONS = "data/annotations/annotations.jsonld"


@pytest.mark.parametrize("name", ["bundle", "bundle.zip", "BUNDLE.ZIP"])
def test_a_bundle_gives_back_what_went_in(tmp_path: Path, name: str) -> None:
    export(content(), tmp_path / name, "bundle")
    assert read(tmp_path / name) == content().in_order()


@given(contents())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_content_comes_back_and_its_second_export_is_the_same_to_the_byte(packed: Content) -> None:
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first.zip"), Path(folder, "second.zip")
        export(packed, first, "bundle")
        back = read(first)
        assert back == packed.in_order()
        export(back, second, "bundle")
        assert first.read_bytes() == second.read_bytes()


def test_a_thousand_annotations_come_back(tmp_path: Path) -> None:
    sample = content()
    one = sample.annotations[0]
    many = tuple(
        replace(one, annotation=replace(one.annotation, id=f"00000000-0000-4000-8000-{n:012d}")) for n in range(1000)
    )
    export(replace(sample, annotations=many), tmp_path / "many.zip", "bundle")
    assert len(read(tmp_path / "many.zip").annotations) == 1000


def test_a_folder_and_a_zip_of_the_same_content_hold_the_same_files(tmp_path: Path) -> None:
    export(content(), tmp_path / "b", "bundle")
    export(content(), tmp_path / "b.zip", "bundle")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        zipped = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    folder = {
        p.relative_to(tmp_path / "b").as_posix(): p.read_bytes() for p in (tmp_path / "b").rglob("*") if p.is_file()
    }
    assert zipped == folder


def test_the_order_in_which_a_library_hands_things_out_does_not_matter(tmp_path: Path) -> None:
    sample, shuffle = content(), random.Random(4)
    mixed = replace(
        sample,
        **{
            name: tuple(shuffle.sample(getattr(sample, name), len(getattr(sample, name))))
            for name in ("articles", "annotations", "tags", "decisions", "stories")
        },
    )
    for form in ("bundle", "html", "markdown", "csv", "jsonld"):
        one, two = tmp_path / f"one-{form}.zip", tmp_path / f"two-{form}.zip"
        export(sample, one, form)
        export(mixed, two, form)
        assert one.read_bytes() == two.read_bytes(), form


def test_another_library_and_another_time_change_nothing_but_what_names_them(tmp_path: Path) -> None:
    other = replace(content(), library_id="elsewhere", made="2030-01-01T00:00:00Z", software="Heihe Reader 9")
    for form in ("html", "markdown", "csv", "jsonld"):
        export(content(), tmp_path / "one", form)
        export(other, tmp_path / "two", form)
        assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes(), form
    export(content(), tmp_path / "b1", "bundle")
    export(other, tmp_path / "b2", "bundle")
    files = sorted(p.relative_to(tmp_path / "b1").as_posix() for p in (tmp_path / "b1").rglob("*") if p.is_file())
    differ = [name for name in files if (tmp_path / "b1" / name).read_bytes() != (tmp_path / "b2" / name).read_bytes()]
    assert [name for name in differ if name.startswith("data/")] == ["data/ro-crate-metadata.json"]


def test_texts_have_plain_line_ends_and_originals_keep_theirs(tmp_path: Path) -> None:
    export(content(), tmp_path / "b", "bundle")
    courier = next(p for p in content().articles if "Courier" in p.article.metadata.site)
    text = (tmp_path / "b/data/sources" / f"{courier.article.id}.txt").read_bytes()
    original = tmp_path / "b/data/sources" / f"{courier.article.source.sha256}.txt"
    assert text == COURIER.encode()
    assert original.read_bytes() == COURIER.replace("\n", "\r\n").encode()


def test_a_source_of_many_articles_is_packed_once(tmp_path: Path) -> None:
    sample = content()
    first, second = sample.articles[0], sample.articles[1]
    shared = replace(
        second, article=replace(second.article, source=first.article.source), source_bytes=first.source_bytes
    )
    both = replace(sample, articles=(first, shared), annotations=(), stories=(), decisions=())
    export(both, tmp_path / "b", "bundle")
    assert len(list((tmp_path / "b/data/sources").iterdir())) == 3
    assert read(tmp_path / "b") == both.in_order()


def test_a_bundle_that_was_unpacked_into_a_folder_of_its_own_is_found(tmp_path: Path) -> None:
    export(content(), tmp_path / "b.zip", "bundle")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    assert read(tmp_path / "unpacked") == content().in_order()


def test_what_is_no_bundle_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "words.zip").write_text("words")
    for path in (tmp_path / "missing", tmp_path / "folder", tmp_path / "words.zip"):
        with pytest.raises(RefusedError, match=path.name):
            read(path)


def test_a_bundle_of_a_newer_version_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("heihe_reader.bundle.bag_folder.VERSION", 2)
    export(content(), tmp_path / "b", "bundle")
    with pytest.raises(RefusedError, match="newer Heihe Reader"):
        read(tmp_path / "b")


def test_a_version_that_nobody_counts_to_is_none_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("heihe_reader.bundle.bag_folder.VERSION", "1" * 5000)
    export(content(), tmp_path / "b", "bundle")
    with pytest.raises(RefusedError, match="not one that Heihe Reader made"):
        read(tmp_path / "b")


def test_the_annotations_can_be_read_without_this_program(tmp_path: Path) -> None:
    export(content(), tmp_path / "b", "bundle")
    collection = json.loads((tmp_path / "b" / ANNOTATIONS).read_bytes())
    for item in collection["first"]["items"]:
        quote, position = item["target"]["selector"]
        cached = item["target"].get("state", {}).get("cached")
        if cached is not None:
            text = (tmp_path / "b/data/sources" / cached.rsplit("/", 1)[1]).read_text("utf-8")
            assert text[position["start"] : position["end"]] == quote["exact"]
