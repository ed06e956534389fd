"""Annotations as the W3C model wants them."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from heihe_reader.bundle.fields import from_bytes, to_bytes
from heihe_reader.bundle.web_annotation import annotations_from, collection_record
from tests.unit.bundle.assertions import Assertions
from tests.unit.bundle.sample import an_id, content

if TYPE_CHECKING:
    from heihe_reader.bundle.content import Content

SUITE = Path(__file__).parents[4] / "shared/corpora/standards/web-annotation-tests"
with_suite = pytest.mark.skipif(not SUITE.exists(), reason="the W3C's assertions are not beside this checkout")


@pytest.fixture(scope="module")
def collection() -> Any:
    return json.loads(to_bytes(collection_record(content().in_order())))


def items(collection: Any) -> dict[str, Any]:
    return {each["id"].removeprefix("urn:uuid:"): each for each in collection["first"]["items"]}


@with_suite
def test_the_assertions_tell_right_from_wrong_annotations() -> None:
    suite = Assertions(SUITE)
    samples = SUITE / "tools/samples"
    outside = {"anno11.json", "anno12.json", "anno13.json"}  # kinds of target that the model has dropped
    for sample in sorted((samples / "correct").glob("anno*.json")):
        if sample.name not in outside:
            assert not suite.failed(json.loads(sample.read_text("utf-8-sig"))), sample.name
    rejected = [path.name for path in sorted((samples / "incorrect").glob("*.json")) if is_wrong(suite, path)]
    assert len(rejected) == len(list((samples / "incorrect").glob("*.json"))) > 30


def is_wrong(suite: Assertions, sample: Path) -> bool:
    try:
        return bool(suite.failed(json.loads(sample.read_text("utf-8-sig"))))
    except json.JSONDecodeError:
        return True


@with_suite
def test_every_annotation_keeps_every_must_of_the_model(collection: Any) -> None:
    suite = Assertions(SUITE)
    assert len(suite.all) == 54
    for item in collection["first"]["items"]:
        assert suite.failed({"@context": collection["@context"], **item}) == []


def test_the_collection_says_how_many_there_are_and_holds_them_on_one_page(collection: Any) -> None:
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["total"] == len(collection["first"]["items"]) == 11
    assert collection["last"] == collection["first"]["id"]


def test_a_single_body_is_an_object_and_no_body_is_no_field(collection: Any) -> None:
    by_id = items(collection)
    assert by_id[an_id("2")]["body"] == {"type": "TextualBody", "value": "Voices of drivers", "purpose": "tagging"}
    assert [body["purpose"] for body in by_id[an_id("1")]["body"]] == ["commenting", "tagging", "tagging"]
    assert "body" not in by_id[an_id("3")]


def test_no_body_has_an_id_and_a_tag_is_its_path(collection: Any) -> None:
    bodies = items(collection)[an_id("1")]["body"]
    assert not any("id" in body for body in bodies)
    assert [body["value"] for body in bodies[1:]] == ["Trade", "Trade/Volume"]


def test_positions_are_code_points_and_select_the_quote(collection: Any) -> None:
    texts = {packed.article.id: packed.text.text for packed in content().articles}
    for item in items(collection).values():
        quote, position = item["target"]["selector"]
        text = texts[item["target"]["heihe:article"].removeprefix("urn:uuid:")]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[max(0, start - 64) : start] == quote["prefix"]
        assert text[end : end + 64] == quote["suffix"]


def test_the_source_is_the_web_address_where_there_is_one_else_the_article(collection: Any) -> None:
    by_id = items(collection)
    assert by_id[an_id("1")]["target"]["source"] == "https://example.org/bridge"
    assert by_id[an_id("6")]["target"]["source"] == by_id[an_id("6")]["target"]["heihe:article"]


def test_a_place_that_was_opted_out_says_so(collection: Any) -> None:
    by_id = items(collection)
    assert by_id[an_id("2")]["heihe:alsoIn"][0]["heihe:optedOut"] is True
    assert all("heihe:optedOut" not in place for place in by_id[an_id("1")]["heihe:alsoIn"])


def test_nothing_is_said_of_an_unknown_person_or_time(collection: Any) -> None:
    by_id = items(collection)
    assert "creator" not in by_id[an_id("7")]
    assert not {"created", "modified"} & by_id[an_id("9")].keys()
    assert "state" not in by_id[an_id("9")]["target"]  # a TimeState needs a time


def test_what_was_written_is_read_again() -> None:
    sample: Content = content().in_order()
    assert annotations_from(from_bytes(to_bytes(collection_record(sample)))) == sample.annotations


def test_a_lone_surrogate_in_a_note_is_written_and_comes_back_as_a_letter() -> None:
    assert from_bytes(to_bytes({"note": "a\ud800b"})).text("note") == "a\ufffdb"  # no library can keep the half
