"""A page comes out whole: every visible block in its order, the article told from the rest."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft
from heihe_reader.intake.html.blocks import visible_blocks
from heihe_reader.intake.html.page import parse_page
from heihe_reader.intake.html.reader import declared_charset, read_html
from heihe_reader.model.block import BlockKind, Role

SAMPLE = Path(__file__).parents[2] / "samples" / "intake" / "bridge.html"


@pytest.fixture(scope="module")
def page() -> Draft:
    return read_html(SAMPLE.read_text(encoding="utf-8"))


def blocks_in(markup: str) -> list[tuple[str, BlockKind]]:
    root = parse_page(markup)
    assert root is not None
    return [(s.piece.text, s.piece.kind) for s in visible_blocks(root)]


def of_kind(draft: Draft, kind: BlockKind) -> list[str]:
    return [b.span.of(draft.text) for b in draft.blocks if b.kind is kind and not b.folded]


def test_the_page_states_title_writers_date_site_address_and_language(page: Draft) -> None:
    metadata = page.metadata
    assert metadata.title == "The Bridge Nobody Crosses"
    assert metadata.byline == "Anna Weller, Tomas Brandt"
    assert metadata.published == "2023-03-14"
    assert metadata.site == "The Harbor Review"
    assert metadata.url == "https://harbor-review.example/2023/03/bridge"
    assert metadata.language == "en"


def test_every_kind_of_block_is_told(page: Draft) -> None:
    assert of_kind(page, BlockKind.HEADING) == ["The Bridge Nobody Crosses", "Cheaper by water"]
    assert of_kind(page, BlockKind.CAPTION) == ["Lorries wait at the gate of the port on Tuesday."]
    assert len(of_kind(page, BlockKind.LIST_ITEM)) == 2
    assert of_kind(page, BlockKind.QUOTATION)[0].startswith("The river has always been the road")
    assert of_kind(page, BlockKind.TABLE) == ["Year\tLorries\n2022\t9\n2023\t12"]
    assert len(of_kind(page, BlockKind.FOOTNOTE)) == 3
    assert of_kind(page, BlockKind.BYLINE) == ["By Anna Weller and Tomas Brandt"]
    assert of_kind(page, BlockKind.DATELINE) == ["March 14, 2023"]


def test_the_rest_of_the_page_is_kept_and_folded_with_reasons(page: Draft) -> None:
    folded = {b.span.of(page.text): b for b in page.blocks if b.folded}
    for words in (
        "Skip to content",
        "World",
        "Accept all",
        "Related stories",
        "Inside the vote that split a fishing town",
    ):
        assert folded[words].role is Role.FURNITURE
        assert folded[words].reason
    assert folded["Lorries wait at the gate of the port"].role is Role.ASIDE
    assert any("cookies" in words for words in folded)
    assert any("All rights reserved" in words for words in folded)


def test_what_never_shows_is_not_in_the_text(page: Draft) -> None:
    assert "never shows" not in page.text
    assert "margin" not in page.text
    assert "schema.org" not in page.text


def test_raised_links_are_note_markers(page: Draft) -> None:
    assert [m.note for m in page.marks] == ["1", "2", "3"]
    assert [m.span.of(page.text) for m in page.marks] == ["1", "2", "3"]


def test_lines_broken_twice_part_paragraphs_and_once_stay_lines() -> None:
    assert [t for t, _ in blocks_in("<div>one<br>two<br><br>three</div>")] == ["one\ntwo", "three"]


def test_tails_and_comments_lose_nothing() -> None:
    found = blocks_in("<div>a<script>x</script>b<!-- c -->d<b>e</b>f<p>g</p>h</div>")
    assert [t for t, _ in found] == ["abdef", "g", "h"]


def test_a_table_for_layout_is_read_as_blocks() -> None:
    cell = "word " * 100
    found = blocks_in(f"<table><tr><td>{cell}</td><td>menu</td></tr><tr><td>x</td><td><p>y</p></td></tr></table>")
    assert [kind for _, kind in found] == [BlockKind.PARAGRAPH] * 4


def test_preformatted_text_keeps_its_lines() -> None:
    assert blocks_in("<pre>\n  a = 1\n    b = 2\n</pre>") == [("  a = 1\n    b = 2", BlockKind.CODE)]


def test_a_page_that_ends_twice_is_read_to_the_end() -> None:
    found = blocks_in("<html><body><p>one</p></body></html><html><body><p>two</p></body></html>")
    assert [t for t, _ in found] == ["one", "two"]


def test_a_page_whose_article_waits_for_scripts_is_read_all_the_same() -> None:
    paragraphs = "".join(
        f"<p>The barge number {n} carries soy, sand and coal down the wide brown river.</p>" for n in range(12)
    )
    draft = read_html(f"<html><body><p>Loading</p><div style='display:none'>{paragraphs}</div></body></html>")
    assert "barge number 11" in draft.text


def test_a_page_without_text_is_refused_with_a_sentence() -> None:
    with pytest.raises(UnreadableFileError, match="shows no text"):
        read_html("<html><body><script>1</script></body></html>")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<meta charset='gb2312'>", "gb2312"),
        (b'<META http-equiv="Content-Type" content="text/html; charset=windows-1251">', "windows-1251"),
        (b'<?xml version="1.0" encoding="koi8-r"?><html>', "koi8-r"),
        (b"<p>charset=none</p>", ""),
    ],
)
def test_the_encoding_that_a_page_names_is_found(head: bytes, name: str) -> None:
    assert declared_charset(head) == name


@pytest.mark.parametrize(
    ("stated", "heading", "title"),
    [
        ("The Quay Post: Ferry fares rise again", "Ferry fares rise again", "Ferry fares rise again"),
        ("古镇晚报：滨江古镇修复百年戏台", "滨江古镇修复百年戏台", "滨江古镇修复百年戏台"),
        ("Мост открыт – Берега", "Мост открыт", "Мост открыт"),
        ("Ferry fares rise again: what it costs", "what it costs", "Ferry fares rise again: what it costs"),
        ("A history of tea in Japan and China", "tea in Japan and China", "A history of tea in Japan and China"),
    ],
)
def test_a_heading_of_the_second_level_beside_the_sites_name_is_the_title(
    stated: str, heading: str, title: str
) -> None:
    markup = f"<html><head><title>{stated}</title></head><body><h2>{heading}</h2><p>The ferry sails.</p></body></html>"
    assert read_html(markup).metadata.title == title


def test_no_date_no_writer_and_no_site_are_invented() -> None:
    draft = read_html(
        "<html><body><h1>A day at the port</h1><p>On May 4, 2019 it was cold, said Tom Reyes.</p></body></html>"
    )
    assert (draft.metadata.published, draft.metadata.byline, draft.metadata.site) == (None, "", "")


TAGS = [
    "div",
    "p",
    "span",
    "b",
    "li",
    "ul",
    "table",
    "tr",
    "td",
    "h2",
    "a",
    "sup",
    "br",
    "script",
    "pre",
    "blockquote",
    "figcaption",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(TAGS), st.booleans(), st.text("ab é黑\n", max_size=6)), max_size=25))
def test_no_visible_character_is_lost_in_any_tangle_of_tags(parts: list[tuple[str, bool, str]]) -> None:
    markup = "".join(f"<{tag}>{words}" if opens else f"</{tag}>{words}" for tag, opens, words in parts)
    root = parse_page(f"<body><i>start</i>{markup}</body>")
    assert root is not None
    for script in root.xpath("//script"):
        script.text = None
    shown = re.sub(r"\s", "", "".join(root.itertext()))
    assert re.sub(r"\s", "", "".join(s.piece.text for s in visible_blocks(root))) == shown


_PROSE = (
    "The ferry between the two banks stopped on Tuesday, and nobody could say for how long it would stay away.",
    "Traders who had waited since the early morning sold their fruit to one another, at half its price.",
    "A spokesman of the company promised that the second boat would be repaired before the first ice comes down.",
    "Until then those who must cross take the bus to the bridge, a way of three hours that costs four times as much.",
)


def folded_of(*lines: str) -> list[str]:
    told = "<br><br>\n".join(lines)
    draft = read_html(f"<html><body><nav>Home</nav><table><tr><td>{told}<br></td></tr></table></body></html>")
    return [b.span.of(draft.text) for b in draft.blocks if b.folded]


@pytest.mark.parametrize("at", [2, 3, 4])
def test_a_short_sentence_between_the_paragraphs_or_at_their_end_is_part_of_the_story(at: int) -> None:
    assert folded_of(*_PROSE[:at], "Nobody was injured.", *_PROSE[at:]) == ["Home"]


def test_what_speaks_as_furniture_between_the_paragraphs_is_folded() -> None:
    assert folded_of(*_PROSE[:2], "Advertisement", *_PROSE[2:]) == ["Home", "Advertisement"]


@pytest.mark.parametrize("first", ["main", "nav", "article", "header", "p"])
@pytest.mark.parametrize(
    "head", ["", "<html lang=en><head><script>if (a < b) {}</script></head>", "<!-- x --><meta x=1>"]
)
def test_a_page_may_leave_out_its_body_tag(first: str, head: str) -> None:
    words = "The bridge counted 59 lorries on Tuesday, more than on any day."
    top = f"<!doctype html>{head}<title>The bridge</title><{first}><p>{words}</p></{first}>"
    assert f"{words} Twice." in read_html(f"{top}<main><p>{words} Twice.</p></main>").text


@pytest.mark.parametrize("zero", ["0001-01-01T00:00:00Z", "0001-01-01"])
def test_the_zero_of_a_clock_is_no_date_and_the_next_statement_counts(zero: str) -> None:
    head = f'<meta property="article:published_time" content="{zero}"><meta name="date" content="2019-05-03">'
    story = "<p>The ferry runs every hour while the river is open, and nobody waits long.</p>"
    assert read_html(f"<html><head>{head}</head><body>{story}</body></html>").metadata.published == "2019-05-03"


def test_names_that_are_nested_without_end_cost_no_page() -> None:
    data = '{"@type": "NewsArticle", "headline": "The bridge opens", "author": ' + "[" * 700 + "]" * 700 + "}"
    head = f'<script type="application/ld+json">{data}</script>'
    draft = read_html(f"<html><head>{head}</head><body><p>The ferry runs every hour.</p></body></html>")
    assert (draft.metadata.title, draft.metadata.byline) == ("The bridge opens", "")
