"""The links of a source are kept with whole targets, at the words that stand for them."""

import pytest

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.html.reader import read_html
from heihe_reader.intake.markdown import read_markdown
from heihe_reader.model.article import Metadata

STORY = "The ferry runs every hour while the river is open, and nobody waits for long at either bank of it. " * 3


def links(draft: Draft) -> list[tuple[str, str]]:
    return [(link.span.of(draft.text), link.target) for link in draft.links]


def page(body: str, head: str = "", above: str = "") -> Draft:
    markup = f"{above}<html><head><title>The bridge opens</title>{head}</head><body><article><p>{STORY}</p>{body}"
    return read_html(markup + f"<p>{STORY}</p></article></body></html>")


@pytest.mark.parametrize(
    ("head", "above", "whole"),
    [
        ('<link rel="canonical" href="https://amur.example/a/b.html">', "", "https://amur.example/a/toll?x=1&y=2"),
        ("", "<!-- saved from url=(0030)https://amur.example/a/b.html -->", "https://amur.example/a/toll?x=1&y=2"),
        ('<base href="https://amur.example/c/">', "", "https://amur.example/c/toll?x=1&y=2"),
        ('<base href="file:///srv/pages/">', "", "toll?x=1&y=2"),
        ("", "", "toll?x=1&y=2"),
    ],
)
def test_a_link_leads_beside_the_address_that_the_page_names(head: str, above: str, whole: str) -> None:
    draft = page('<p>Paid is <a href=" toll?x=1&amp;\ny=2 ">the <b>new</b> toll </a>, says the city.</p>', head, above)
    assert links(draft) == [("the new toll", whole)]


def test_links_run_over_blocks_and_stand_in_tables_and_what_leads_nowhere_else_is_none() -> None:
    canonical = '<link rel="canonical" href="https://amur.example/b">'
    draft = page(
        '<a href="//x.example/card"><h3>A card</h3><p>One that may be followed from end to end.</p></a>'
        "<table><tr><td>Year</td><td>Toll</td></tr>"
        '<tr><td> in <a href="/t">the year\n 2023</a> </td><td><a href="mailto:a@b.example">95</a></td></tr></table>'
        '<p>As <a href="#fn1">here</a>, <a href="/b#part">there</a>, <a href="">everywhere</a>,'
        f' <a href="data:{"x" * 3000}">inside</a> and <a href="https://i.example"><img src="x.png"></a>.</p>',
        canonical,
    )
    assert links(draft) == [
        ("A card", "https://x.example/card"),
        ("One that may be followed from end to end.", "https://x.example/card"),
        ("the year 2023", "https://amur.example/t"),
        ("95", "mailto:a@b.example"),
    ]


def test_links_of_markdown_keep_their_places_among_notes_tables_and_marks() -> None:
    draft = read_markdown(
        "# On [the *bridge*](https://a.example/x 'title')\n\n"
        "See[^1] [ two\nwords ](b.md), <https://c.example/q> and <a class='x' href='https://d.example?a&amp;b'>d</a>.\n\n"
        "| a | [b](https://e.example) |\n|---|---|\n| [字](https://f.example/字) | d |\n\n"
        "[^1]: In [the report](<https://g.example/a b>).\n\n[x]() ![pic](p.png) `[no](https://h.example)`\n"
    )
    assert links(draft) == [
        ("the bridge", "https://a.example/x"),
        ("two words", "b.md"),
        ("https://c.example/q", "https://c.example/q"),
        ("d", "https://d.example?a&b"),
        ("b", "https://e.example"),
        ("字", "https://f.example/%E5%AD%97"),
        ("the report", "https://g.example/a%20b"),
    ]
    assert "two words , https://c.example/q and d." in draft.text
    assert [m.span.of(draft.text) for m in draft.marks] == ["1"]


@pytest.mark.parametrize("url", ["http://[amur", "https://[::1/a"])
def test_an_address_that_is_none_costs_no_page(url: str) -> None:
    link = '<p>The <a href="toll?x=1">toll</a> is paid at the gate.</p>'
    assert links(page(link, f'<base href="{url}">')) == [("toll", "toll?x=1")]
    assert links(read_html(f"<p>{STORY}</p>{link}", Metadata(url=url))) == [("toll", "toll?x=1")]
