"""The reading copy: all the words, all the marks, no network."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.fields import to_bytes
from heihe_reader.bundle.html_page import page, write
from heihe_reader.bundle.loss import losses
from heihe_reader.bundle.web_annotation import collection_record
from heihe_reader.model.annotation import COLOURS
from heihe_reader.model.block import Link
from heihe_reader.model.span import Span
from tests.unit.bundle.sample import WIRE, an_id, content
from tests.unit.bundle.strategies import contents

EMPTY = {"meta", "br", "link", "img"}


class Page(HTMLParser):
    """What a browser would find: elements, ids, links, and the words inside of each block and mark."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str]]] = []
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.marked: dict[str, str] = {}
        self.blocks: list[str] = []
        self.folds: list[str] = []
        self.script = ""
        self.feed(data.decode("utf-8"))
        assert self.open == [], "an element was left open"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        here = tag, {name: value or "" for name, value in attrs}
        self.seen.append(here)
        if tag not in EMPTY:
            self.open.append(here)
        if "text" in here[1].get("class", "").split():
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] == "script":
            self.script += data
        if any("text" in each[1].get("class", "").split() for each in self.open):
            self.blocks[-1] += data
        if any(each[0] == "summary" for each in self.open):
            self.folds.append(data)
        for each in self.open:
            if each[0] == "mark":
                name = each[1]["data-annotation"]
                self.marked[name] = self.marked.get(name, "") + data

    def attributes(self, name: str) -> list[str]:
        return [attributes[name] for _, attributes in self.seen if name in attributes]


@pytest.fixture(scope="module")
def data() -> bytes:
    return page(content().in_order())


@pytest.fixture(scope="module")
def read(data: bytes) -> Page:
    return Page(data)


def test_the_charset_is_said_before_anything_could_be_misread(data: bytes) -> None:
    assert b'<meta charset="utf-8">' in data[:1024]
    assert data.startswith(b"<!DOCTYPE html>")


def test_nothing_leads_out_of_the_page(data: bytes, read: Page) -> None:
    assert not read.attributes("src")
    assert all(target.startswith("#") for target in read.attributes("href"))
    assert b"url(" not in data
    assert b"@import" not in data
    assert {tag for tag, _ in read.seen}.isdisjoint({"link", "img", "iframe", "object"})


def test_every_link_has_an_aim_and_every_id_is_there_once(read: Page) -> None:
    ids = read.attributes("id")
    assert len(ids) == len(set(ids))
    assert {target[1:] for target in read.attributes("href")} <= set(ids)


def test_all_words_of_all_articles_are_there_in_their_order(read: Page) -> None:
    shown = "".join("".join(read.blocks).split())
    for packed in content().articles:
        words = "".join("".join(packed.text.text.split()))
        assert words in shown


def test_every_mark_holds_its_quote_where_it_was_made_and_where_else_it_stands(read: Page) -> None:
    for each in content().annotations:
        own = each.annotation
        assert own.quote.replace("\n", "") in read.marked[f"urn:uuid:{own.id}"]
    everywhere = read.marked[f"urn:uuid:{an_id('1')}"]
    assert everywhere == (
        "counted 95 lorries in both directions on Mondaycounted 95 lorries in both directions on Monday"
        "counted 59 lorries in both directions on Monday"
    )


def test_a_place_that_was_opted_out_is_not_marked(read: Page) -> None:
    assert read.marked[f"urn:uuid:{an_id('2')}"] == "Monday, said a driver"


def test_folds_say_what_and_why_and_how_many_words(read: Page) -> None:
    folds = " ".join(read.folds)
    assert "Page furniture , 15 words  · Subscription box: stands in 14 articles of this site." in folds
    assert "Repeat , 25 words  · The same as paragraph 2." in folds


def test_notes_and_other_places_stand_beside_the_text(data: bytes) -> None:
    text = data.decode("utf-8")
    assert "Courier prints 59. &lt;ask&gt; &amp; check" in text
    assert re.search(r'Also in: <a href="#m-[^"]+">here, ¶ 7</a>; <a href="#m-[^"]+">Northern Courier', text)
    assert "(variant: “counted 59 lorries in both directions on Monday”)" in text


def test_the_annotations_are_inside_as_they_are_in_the_bundle(read: Page) -> None:
    collection: Any = json.loads(to_bytes(collection_record(content().in_order())))
    assert json.loads(read.script) == collection


def test_a_note_cannot_break_out_of_the_page() -> None:
    sample = content()
    first = sample.annotations[0]
    evil = "</script><script>alert(1)</script><!-- \"'> & &amp;"
    hurt = replace(first, annotation=replace(first.annotation, note=evil, creator=evil))
    read = Page(page(replace(sample, annotations=(hurt,)).in_order()))
    assert [tag for tag, _ in read.seen].count("script") == 1
    assert json.loads(read.script)["first"]["items"][0]["creator"]["name"] == evil


def test_a_mark_whose_quote_is_not_there_is_listed_and_not_guessed() -> None:
    sample = content()
    first = sample.annotations[0]
    lost = replace(first, annotation=replace(first.annotation, quote="words of an older reading"), occurrences=())
    data = page(replace(sample, annotations=(lost,)).in_order())
    assert Page(data).marked == {}
    assert "Marks without a place in this text" in data.decode()


def test_the_title_is_not_said_twice(read: Page) -> None:
    assert [block for block in read.blocks if block == WIRE.split("\n")[0]] == [WIRE.split("\n")[0]]


def test_a_story_of_several_counts_its_versions_as_the_window_calls_them(data: bytes) -> None:
    said = re.findall(r'<p class="counts">(.*?)</p>', data.decode())
    assert "2 versions" in said


def test_every_colour_of_the_program_has_a_style(data: bytes) -> None:
    css = data.decode("utf-8")
    for colour in COLOURS:
        assert f".{colour} {{" in css
        assert css.count(f"--{colour}:") == 2  # light and dark


def test_a_page_is_one_file_of_utf_8(tmp_path: Path) -> None:
    assert write(content(), tmp_path) == ("reading-copy.html",)
    assert (tmp_path / "reading-copy.html").read_bytes() == page(content().in_order())


@given(contents())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_content_makes_a_well_formed_page(packed: Content) -> None:
    ordered = packed.in_order()
    read = Page(page(ordered))
    assert len(read.attributes("id")) == len(set(read.attributes("id")))
    assert json.loads(read.script) == json.loads(to_bytes(collection_record(ordered)))


def test_the_links_of_a_text_lead_where_they_lead_in_the_article() -> None:
    first, *others = content().in_order().articles
    word = first.text.text.split()[0]
    start = first.text.text.index(word)
    links = (Link(Span(start, start + len(word)), 'https://amur.example/?a="b"&c=d'),)
    with_links = replace(content(), articles=(replace(first, text=replace(first.text, links=links)), *others))
    read = Page(page(with_links.in_order()))
    out = [attributes for tag, attributes in read.seen if attributes.get("class") == "out"]
    assert [(each["href"], each["rel"]) for each in out] == [(links[0].target, "noreferrer")]
    assert read.blocks == Page(page(content().in_order())).blocks
    assert "1 link in the texts." in losses("csv", with_links)
    assert not any("link" in lost for lost in losses("html", with_links))
