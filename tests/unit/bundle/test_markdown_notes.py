"""The notes in Markdown, as a Markdown reader shows them."""

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.markdown_notes import write
from tests.unit.bundle.sample import content


def written(packed: Content, folder: Path) -> str:
    (name,) = write(packed, folder)
    return (folder / name).read_text("utf-8")


def test_each_excerpt_says_where_it_is_from_what_was_noted_and_where_else_it_stands(tmp_path: Path) -> None:
    notes = written(content(), tmp_path)
    assert "\n> counted 95 lorries in both directions on Monday\n" in notes
    assert "\nNew bridge waits for its lorries, Amur Wire, 2023-03-14, ¶ 3\n" in notes
    assert "\nNote: Courier prints 59. \\<ask\\> \\& check\n" in notes
    assert "Also in: here, ¶ 7; Northern Courier, 2023-03-16" in notes
    assert re.search(r"\nTags: #Trade #Trade/Volume \^h-[0-9a-f]{12}\n", notes)


def test_every_excerpt_has_an_id_of_its_own_to_link_to(tmp_path: Path) -> None:
    found = re.findall(r"\^(h-[0-9a-f]{12})$", written(content(), tmp_path), re.MULTILINE)
    assert len(found) == len(set(found)) == 11


def test_a_tag_with_blanks_becomes_one_word(tmp_path: Path) -> None:
    assert "#Voices-of-drivers" in written(content(), tmp_path)


ODD = [
    "# not a heading", "1. not a list", "12) nor this", "- nor this", "+ nor this", "> nor a quote", "=== nor a rule",
    "---", "*not* _emphasis_", "`code`", "[a](b) ![c](d)", "<script>alert(1)</script>", "&amp; &lt;", "a\\b",
    "~~gone~~", "|a|b|", "    not code", "https://example.org/a_b_c", "$x^2$", "[[link]]", "#tag: x",
]  # fmt: skip


@pytest.mark.parametrize("words", ODD)
def test_words_that_look_like_markdown_stay_words(tmp_path: Path, words: str) -> None:
    sample = content()
    first = sample.annotations[0]
    odd = replace(first, annotation=replace(first.annotation, quote=words, note=words, tags=()), occurrences=())
    notes = written(replace(sample, annotations=(odd,)), tmp_path)
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(notes.split("---\n", 2)[2])
    assert f"<blockquote>\n<p>{html.escape(words.strip())}</p>\n</blockquote>" in shown.replace("&quot;", '"')
    assert f"<p>Note: {html.escape(words.strip())}</p>" in shown


def test_a_quote_of_several_paragraphs_is_one_block_of_them(tmp_path: Path) -> None:
    sample = content()
    first = sample.annotations[0]
    two = replace(first, annotation=replace(first.annotation, quote="one\n\ntwo"))
    notes = written(replace(sample, annotations=(two,)), tmp_path)
    assert "> one\n>\n> two\n" in notes
