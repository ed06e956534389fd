"""Feeds of every kind give an article an entry, and nothing that they name is fetched or grows."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, ReadResult
from heihe_reader.intake.field_names import field_name
from heihe_reader.intake.read import read_file
from heihe_reader.model.block import Role

WORDS = "The bridge opened in June, said the officer. Nine lorries crossed it."
RSS = f"""<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbor &amp; Post</title><language>en-us</language>
<item><title>Bridge &lt;b&gt;opens&lt;/b&gt;</title><link>https://h.example/1</link><dc:creator>Ann Lee</dc:creator>
<pubDate>Tue, 14 Mar 2023 08:00:00 EST</pubDate><description>Short</description>
<content:encoded><![CDATA[<p>{WORDS}</p><p>Second <a href="/more">one</a>&nbsp;here.</p>]]></content:encoded></item>
<item><title>Only a headline</title></item>
<item><guid>https://h.example/3</guid><author>a@b.example (Bo Roe)</author><description>{WORDS}</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Post</title>
<entry><title type="html">Bridge &amp;laquo;Amur&amp;raquo;</title><link rel="self" href="https://s.example"/>
<link href="https://p.example/1"/><author><name>Ann</name></author><author><name>Bo</name></author>
<updated>2023-03-15T00:00:00Z</updated><published>2023-03-14T23:00:00+10:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{WORDS}</p><p>Another <em>one</em>.</p></div>
</content></entry><entry><title>Two</title><summary>{WORDS} 1 &lt; 2</summary></entry></feed>"""
RDF = """<?xml version="1.0" encoding="gb2312"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://c.example"><title>黑河日报</title></channel>
<item rdf:about="https://c.example/1"><title>大桥</title><description>黑河大桥六月开通，海关人员说。</description>
<dc:date>2023-03-14T00:00:00+08:00</dc:date><dc:creator>张三</dc:creator></item></rdf:RDF>""".encode("gb2312")


def read(data: bytes | str, name: str = "feed.xml") -> ReadResult:
    return read_file(name, name, data.encode() if isinstance(data, str) else data)


def said(draft: Draft) -> tuple[str, str, str | None, str, str, str]:
    about = draft.metadata
    return about.title, about.byline, about.published, about.site, about.url, about.language


def test_rss_gives_the_whole_text_and_all_that_is_said_of_it() -> None:
    result = read(RSS)
    assert (result.media_type, [draft.row for draft in result.drafts]) == ("application/rss+xml", [0, 2])
    first, third = result.drafts
    assert first.text == f"{WORDS}\n\nSecond one\xa0here."
    assert said(first) == ("Bridge opens", "Ann Lee", "2023-03-14", "Harbor & Post", "https://h.example/1", "en")
    assert [link.target for link in first.links] == ["https://h.example/more"]
    assert said(third)[1::3] == ("Bo Roe", "https://h.example/3")
    assert third.text == WORDS
    assert result.problems == ("Entry 2 has only a headline: “Only a headline”.",)


def test_atom_gives_the_same() -> None:
    first, second = read(ATOM, "a.atom").drafts
    assert said(first) == ("Bridge «Amur»", "Ann, Bo", "2023-03-14", "Post", "https://p.example/1", "en")
    assert first.text == f"{WORDS}\n\nAnother one."
    assert second.text == f"{WORDS} 1 < 2", "plain text of Atom is no mark-up"


def test_rss_1_in_another_encoding_gives_the_same() -> None:
    (draft,) = read(RDF, "news.rdf").drafts
    assert said(draft) == ("大桥", "张三", "2023-03-14", "黑河日报", "https://c.example/1", "zh")


def test_a_feed_in_json_gives_the_same() -> None:
    items = [
        {"url": "https://j.example/1", "title": "A", "content_html": f"<p>{WORDS}</p>", "authors": [{"name": "Ann"}]},
        {"content_text": WORDS, "date_published": "2023-03-14T10:00:00Z"},
        {"title": "Nothing else"},
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "J", "language": "en", "items": items}
    result = read(json.dumps(feed), "feed.json")
    assert [draft.text for draft in result.drafts] == [WORDS, WORDS]
    assert said(result.drafts[0]) == ("A", "Ann", None, "J", "https://j.example/1", "en")
    assert result.drafts[1].metadata.published == "2023-03-14"
    assert (result.media_type, result.problems) == (
        "application/feed+json",
        ("Entry 3 has only a headline: “Nothing else”.",),
    )


def test_a_list_of_objects_in_json_is_read_entry_by_entry() -> None:
    result = read(json.dumps({"status": "ok", "articles": [{"title": "A", "text": WORDS}, 3]}), "news.json")
    assert [(draft.row, draft.metadata.title) for draft in result.drafts] == [(0, "A")]
    assert result.problems == ("Entry 2 is not an object with named fields.",)
    lines = "\n".join(json.dumps({"text": WORDS}) for _ in range(2))
    assert read(lines, "dump.json").media_type == "application/jsonl", "many programs call lines so too"
    for text in ("{", "[]", "3", '{"a": 1}'):
        with pytest.raises(UnreadableFileError, match=r"JSON|no article"):
            read(text, "a.json")


@pytest.mark.parametrize(
    "value",
    [
        {"response": {"meta": {"hits": 2}, "docs": [{"text": WORDS}, {"text": WORDS + " Again."}]}},
        {"a-17": {"title": "A", "text": WORDS}, "a-18": {"title": "B", "text": WORDS + " Again."}},
        [{"text": WORDS.split(". ")}, {"Body": WORDS}],
    ],
)
def test_articles_deeper_in_json_under_their_keys_or_in_paragraphs_are_read(value: object) -> None:
    assert len(read(json.dumps(value), "dump.json").drafts) == 2


def test_names_told_apart_by_capitals_are_known() -> None:
    row = {"articleBody": WORDS, "publishedAt": "2020-09-03T10:00:00Z", "sourceName": "The Quay", "dateTime": "2019"}
    metadata = read(json.dumps([row]), "dump.json").drafts[0].metadata
    assert (metadata.published, metadata.site) == ("2020-09-03", "The Quay")
    assert [field_name(n) for n in ("publishedAt", "pubDate", "TITLE", "wordCount")] == [
        "published_at", "pub_date", "title", "wordcount"
    ]  # fmt: skip


def test_one_article_with_a_list_of_words_beside_its_text_is_one_article() -> None:
    found = read(json.dumps({"title": "A", "text": WORDS, "news": ["bridge", "river"]}), "one.json").drafts
    assert [draft.metadata.title for draft in found] == ["A"]


def test_what_a_feed_declares_is_neither_fetched_nor_put_in() -> None:
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(10))
    doctype = f'<!DOCTYPE rss [{grown}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    entry = f"<item><description>{WORDS} &e9;&file;&hellip;</description></item>"
    feed = f"<?xml version='1.0'?>{doctype}<!-- x -->{doctype}<rss><channel>{entry}</channel></rss>"
    assert read(feed).drafts[0].text == f"{WORDS} …"


def test_the_words_of_an_entry_are_never_outside_of_its_article() -> None:
    markup = "<p>Short.</p>" + f"<p>{WORDS * 8}</p>" * 3 + "<div><p>A last word stands apart.</p></div>"
    feed = f"<rss><channel><item><description><![CDATA[{markup}]]></description></item></channel></rss>"
    assert {block.role for block in read(feed).drafts[0].blocks} == {Role.BODY}


def test_a_feed_that_is_cut_off_says_so_and_gives_what_is_there() -> None:
    cut = read(RSS[: RSS.index("Nine lorries", RSS.index("Bo Roe"))])
    assert len(cut.drafts) == 2
    assert cut.problems[-1] == "Its end is missing: the last entry may be cut off. Get another copy of it."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<svg><g/></svg>", "no feed: it begins with <svg>"),
        ("<rss><channel/></rss>", "without entries"),
        ("<rss><channel><item/></channel></rss>", "none of its entries has a text. Entry 1 has no text."),
        ("nothing of the kind", "not valid XML"),
    ],
)
def test_what_is_no_feed_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^feed.xml .*{words}"):
        read(text)


@pytest.mark.parametrize("name", ["feed", "feed.php", "feed.txt"])
def test_a_feed_is_known_by_its_first_words_too(name: str) -> None:
    assert len(read(RSS, name).drafts) == 2


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([RSS, ATOM]), st.integers(0, 1500), st.integers(0, 60), st.text(max_size=6))
def test_a_feed_broken_anywhere_ends_in_articles_or_a_sentence(feed: str, at: int, gone: int, put: str) -> None:
    with suppress(UnreadableFileError):
        drafts = read((feed[:at] + put + feed[at + gone :]).encode("utf-8", "replace")).drafts
        assert all(draft.text.strip() for draft in drafts)


def test_a_prefix_that_a_feed_forgot_to_declare_is_understood() -> None:
    bare = RSS.replace("xmlns:content", "content").replace("xmlns:dc", "dc")
    assert said(read(bare).drafts[0]) == said(read(RSS).drafts[0])
    assert read(bare).drafts[0].text == read(RSS).drafts[0].text


def test_tags_that_a_feed_did_not_write_as_words_part_the_words_all_the_same() -> None:
    text = "<p>One &amp; &lt;i&gt;two&lt;/i&gt;.</p><p>Three</p>"
    feed = f"<rss><channel><item><title>A</title><description>{text}</description></item></channel></rss>"
    assert [d.text for d in read(feed).drafts] == ["One & <i>two</i>.\n\nThree"]


def test_an_object_with_a_text_of_its_own_is_an_article_whatever_empty_lists_it_has() -> None:
    article = {"title": "One", "text": "The bridge opened in June.", "items": [], "results": ["a"]}
    assert [d.text for d in read(json.dumps(article), "a.json").drafts] == ["The bridge opened in June."]
    listed = {"items": [], "articles": [article]}
    assert [d.metadata.title for d in read(json.dumps(listed), "a.json").drafts] == ["One"]
