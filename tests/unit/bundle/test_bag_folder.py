"""A bundle in the eyes of others: a valid bag, an RO-Crate, a codebook."""

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import bagit
import pytest

from heihe_reader.bundle.pack import export
from tests.unit.bundle.sample import an_id, content


@pytest.fixture(scope="module")
def bag(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle") / "bag"
    export(content(), folder, "bundle")
    return folder


def graph(bag: Path) -> dict[str, Any]:
    crate = json.loads((bag / "data/ro-crate-metadata.json").read_bytes())
    assert crate["@context"] == "https://w3id.org/ro/crate/1.2/context"
    return {each["@id"]: each for each in crate["@graph"]}


def test_the_library_of_congress_finds_the_bag_valid(bag: Path) -> None:
    opened = bagit.Bag(str(bag))
    opened.validate()
    assert opened.version_info == (1, 0)
    assert opened.info["Bagging-Date"] == "2026-11-21"
    assert opened.info["External-Identifier"] == f"urn:uuid:{content().bundle_id}"


def test_tag_files_are_plain_text_with_plain_line_ends(bag: Path) -> None:
    for name in ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha512.txt"):
        data = (bag / name).read_bytes()
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in data
        assert data.endswith(b"\n")


def test_the_crate_describes_every_file_with_type_size_and_checksum(bag: Path) -> None:
    entities = graph(bag)
    data = bag / "data"
    files = {p.relative_to(data).as_posix(): p for p in data.rglob("*") if p.is_file()}
    del files["ro-crate-metadata.json"]
    assert {part["@id"] for part in entities["./"]["hasPart"]} == set(files)
    for name, path in files.items():
        assert entities[name]["@type"] == "File"
        assert entities[name]["encodingFormat"]
        assert entities[name]["contentSize"] == str(path.stat().st_size)
        assert entities[name]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_reference_in_the_crate_leads_somewhere(bag: Path) -> None:
    entities = graph(bag)
    root = entities["./"]
    for name in ("identifier", "license", "mainEntity", "author"):
        assert root[name]["@id"] in entities
    assert entities["ro-crate-metadata.json"]["about"] == {"@id": "./"}
    assert root["datePublished"] == "2026-11-21"


def test_nothing_about_a_person_is_made_up(bag: Path) -> None:
    people = [each for each in graph(bag).values() if each["@type"] == "Person"]
    assert [sorted(person) for person in people] == [["@id", "@type", "name"]]
    assert people[0]["name"] == "Wen Zhao"
    assert people[0]["@id"].startswith("urn:uuid:")


def test_the_codebook_is_a_tree_of_concepts(bag: Path) -> None:
    codebook = json.loads((bag / "data/annotations/codebook.jsonld").read_bytes())
    concepts = {each["id"]: each for each in codebook["graph"] if each["type"] == "Concept"}
    volume = concepts[f"urn:uuid:{an_id('volume')}"]
    assert volume["notation"] == "Trade/Volume"
    assert volume["broader"] in concepts
    assert concepts[volume["broader"]]["definition"] == "What crosses, and for how much"
    assert "broader" not in concepts[volume["broader"]]


def test_every_text_is_utf_8_without_a_mark_and_with_plain_line_ends(bag: Path) -> None:
    for packed in content().articles:
        data = (bag / "data/sources" / f"{packed.article.id}.txt").read_bytes()
        assert data == packed.text.text.encode("utf-8")
        assert b"\r" not in data


def test_the_same_content_gives_the_same_zip_with_everything_in_one_folder(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        export(content(), tmp_path / name, "bundle")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    assert len({name.split("/")[0] for name in names}) == 1
    assert names == sorted(names)
