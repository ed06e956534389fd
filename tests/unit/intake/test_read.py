"""The one door: any bytes give a result whose blocks tile its text, or one clear sentence."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, ReadResult
from heihe_reader.intake.read import read_file
from heihe_reader.model.block import BlockKind, Role

NAMES = ["a.txt", "a.md", "a.html", "a.jsonl", "a.csv", "a.json", "a.xml", "a.zip", "a"]
SAMPLES = Path(__file__).parents[2] / "samples" / "intake"


def read(name: str, text: str) -> ReadResult:
    return read_file(f"/somewhere/{name}", name, text.encode())


def assert_tiled(draft: Draft) -> None:
    at = 0
    for block in draft.blocks:
        assert at <= block.span.start < block.span.end <= len(draft.text)
        assert not draft.text[at : block.span.start].strip()
        assert not block.span.of(draft.text)[0].isspace() or block.kind is BlockKind.CODE
        at = block.span.end
    assert not draft.text[at:].strip()
    assert "\r" not in draft.text
    assert not draft.text.startswith("\ufeff")
    assert all(m.span.end <= len(draft.text) for m in draft.marks)
    assert not any("\ud800" <= c <= "\udfff" or c == "\0" for c in draft.text)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(NAMES), st.binary(max_size=400))
def test_any_bytes_end_in_a_draft_or_a_sentence(name: str, data: bytes) -> None:
    try:
        drafts = read_file(name, name, data).drafts
    except UnreadableFileError as error:
        drafts, said = (), str(error)
    else:
        said = ""
    assert bool(drafts) != bool(said)
    assert not said or (said.startswith(name) and said.endswith("."))
    for draft in drafts:
        assert_tiled(draft)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(NAMES), st.text(max_size=400))
def test_any_text_ends_in_a_draft_or_a_sentence(name: str, text: str) -> None:
    try:
        result = read_file(name, name, text.encode("utf-8", "surrogatepass"))
    except UnreadableFileError:
        return
    for draft in result.drafts:
        assert_tiled(draft)


LINES = st.lists(
    st.sampled_from(
        [
            "",
            "By Anna Weller",
            "Sign up to our newsletter",
            "# A heading",
            "- item",
            "> quoted",
            "黑河大桥上车不多",
            "1\t2",
            "Cancel anytime",
            "The bridge stands empty. " * 9,
            "Photo of the bridge on Tuesday",
            "March 14, 2023",
            "Related",
            "Why the Bridge Stands Empty Now",
            "---",
            "| a | b |",
            "```",
            "[1] A note.",
            "😀𠮷 e\u0301\u00ad",
        ]
    ),
    max_size=30,
)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["a.txt", "a.md"]), LINES, st.sampled_from(["\n", "\r\n", "\n\n", "\r"]))
def test_any_heap_of_lines_is_tiled(name: str, lines: list[str], end: str) -> None:
    try:
        result = read(name, end.join(lines))
    except UnreadableFileError:
        return
    assert_tiled(result.drafts[0])


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda p: p.name)
def test_the_samples_are_tiled(path: Path) -> None:
    assert_tiled(read_file(str(path), path.name, path.read_bytes()).drafts[0])


def test_plain_text_keeps_every_character_and_its_place() -> None:
    text = "Title of it\n\n\u00a0Soft\u00adhyphen and cafe\u0301 stay.  \n\n\n  End. 😀\n"
    assert read("a.txt", text).drafts[0].text == text


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t ", "empty"),
        ("a.txt", b"\xef\xbb\xbf \n", "only white space"),
        ("a.pdf", b"%PDF-1.4", "PDF"),
        ("a.docx", b"PK\x03\x04", "office file"),
        ("a.zip", b"PK\x03\x04", "damaged ZIP"),
        ("a.csv", b"a,b\n1,2\n", "no column of texts"),
        ("a.xml", b"<a/>", "no feed"),
        ("a.jsonl", b"{}\n", "no article"),
        ("a.html", b"<html></html>", "no text"),
        ("a.md", b"<!-- nothing -->", "no text"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_reason(name: str, data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^{name} .*{said}.*\.$"):
        read_file(f"/x/{name}", name, data)


def test_rows_give_articles_and_bad_rows_are_named_by_their_line() -> None:
    rows = [
        json.dumps({"Title": "One", "body": "First text here.", "authors": ["A Lee", "B Roe"],
                    "date_publish": "2019-12-02 10:00:00",
                    "source_domain": "harbor.example", "url": "https://harbor.example/1", "language": "en"}),
        "not json",
        json.dumps([1]),
        json.dumps({"title": "no text"}),
        "",
        json.dumps({"headline": "Six", "text": "Line one.\r\nLine two \ud800.", "published": "2019"}),
        json.dumps({"html": "<html><body><h1>Seventh of them</h1><p>It has a page of its own.</p></body></html>"}),
    ]  # fmt: skip
    result = read("a.jsonl", "\n".join(rows))
    assert [d.row for d in result.drafts] == [0, 5, 6]
    assert [p.split()[:2] for p in result.problems] == [["Line", "2"], ["Line", "3"], ["Line", "4"]]
    first = result.drafts[0].metadata
    assert (first.title, first.byline, first.published, first.site) == (
        "One",
        "A Lee, B Roe",
        "2019-12-02",
        "harbor.example",
    )
    assert result.drafts[1].text == "Line one.\nLine two \ufffd."
    assert result.drafts[1].metadata.published == "2019"
    assert result.drafts[2].metadata.title == "Seventh of them"


def test_json_with_a_line_separator_inside_a_string_is_one_row() -> None:
    assert len(read("a.jsonl", '{"text": "one\u2028two"}\n').drafts) == 1


def test_markdown_shows_its_words_without_the_signs() -> None:
    source = (
        '---\ntitle: "The bridge: a visit"\nauthor:\n  - Anna Weller\n  - Tomas Brandt\ndate: 2023-03-14\n'
        "publisher: The Harbor Review\nlang: en\n---\n# The bridge: a visit\n\nNine *trucks*\ncame "
        "[here](https://x.example) "
        "today.\n\n> A quote.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode  "
        "here\n```\n\n![A dog](d.png)\n\n"
        "<p>Raw page text.</p>\n"
    )
    draft = read("a.md", source).drafts[0]
    assert draft.metadata.title == "The bridge: a visit"
    assert draft.metadata.byline == "Anna Weller, Tomas Brandt"
    assert draft.metadata.published == "2023-03-14"
    assert draft.metadata.site == "The Harbor Review"
    shown = [(b.span.of(draft.text), b.kind, b.role) for b in draft.blocks]
    assert shown == [
        ("The bridge: a visit", BlockKind.HEADING, Role.BODY),
        ("Nine trucks came here today.", BlockKind.PARAGRAPH, Role.BODY),
        ("A quote.", BlockKind.QUOTATION, Role.BODY),
        ("one", BlockKind.LIST_ITEM, Role.BODY),
        ("two", BlockKind.LIST_ITEM, Role.BODY),
        ("a\tb\n1\t2", BlockKind.TABLE, Role.BODY),
        ("code  here", BlockKind.CODE, Role.BODY),
        ("A dog", BlockKind.PARAGRAPH, Role.ASIDE),
        ("Raw page text.", BlockKind.PARAGRAPH, Role.BODY),
    ]


@pytest.mark.parametrize(
    ("head", "title", "byline"),
    [
        ("заголовок: Мост\nавтор: Анна Веллер", "Мост", "Анна Веллер"),
        ("标题: 黑河的桥\n作者: 李明", "黑河的桥", "李明"),
        ('title: "Bridge: a visit" # draft\nauthor:\n  name: Anna Weller\n  mail: a', "Bridge: a visit", "Anna Weller"),
        ("title: >\n  Bridge: a\n  visit\nauthors:\n  - name: Anna Weller\n    mail: a\n  - name: Li Ming",
         "Bridge: a visit", "Anna Weller, Li Ming"),
        ("Title: 'It''s open'\nlayout: post\nauthors:\n- Anna Weller\n- Li Ming", "It's open", "Anna Weller, Li Ming"),
    ],
)  # fmt: skip
def test_front_matter_is_read_in_every_script_and_with_fields_in_fields(head: str, title: str, byline: str) -> None:
    draft = read("a.md", f"---\n{head}\n---\n\nNine lorries crossed it today.\n").drafts[0]
    assert (draft.text, draft.metadata.title, draft.metadata.byline) == (
        "Nine lorries crossed it today.",
        title,
        byline,
    )


def test_a_talk_between_rules_stays_in_the_text() -> None:
    draft = read("a.md", "---\nReporter: Who crosses it?\nOfficer: Nobody.\n---\n\nWords.\n").drafts[0]
    assert "Who crosses it?" in draft.text


def test_links_and_notes_of_markdown_without_words_make_no_block() -> None:
    assert_tiled(read("a.md", "[](http://amur.example)\n\nWords.\n\n[](#a) [ ](#b)\n").drafts[0])
    with pytest.raises(UnreadableFileError, match="shows no text"):
        read("a.md", "[](http://amur.example)")


def test_rules_that_are_no_front_matter_stay_in_the_text() -> None:
    draft = read("a.md", "---\nNot an entry at all\n---\n\nWords.\n").drafts[0]
    assert "Not an entry at all" in draft.text
    assert draft.metadata.published is None
