"""Links that lie over the words of a PDF page are links of its text."""

import pymupdf

from heihe_reader.intake.paged import draft_of_pages
from heihe_reader.pages.read import read_pdf

LINES = (
    "The bridge over the river opened on Friday, says the office of the",
    "city. The toll is ninety-five yuan, as the full report tells, and nobody wai-",
    "ted for long. More of it stands in the long account of the day.",
)


def test_letters_under_a_link_are_the_link_over_the_end_of_a_line_too() -> None:
    document = pymupdf.open()
    page = document.new_page()
    for number, line in enumerate(LINES):
        page.insert_text((72, 80 + 14 * number), line, fontsize=11)
    for words, target in (("full report", "https://r.example/ä"), ("nobody wai-", "http://w.example")):
        page.insert_link({"kind": pymupdf.LINK_URI, "from": page.search_for(words)[0], "uri": target})
    page.insert_link({"kind": pymupdf.LINK_URI, "from": page.search_for("ted for")[0], "uri": "http://w.example"})
    page.insert_link({"kind": pymupdf.LINK_GOTO, "from": page.search_for("account")[0], "page": 0})
    draft = draft_of_pages(read_pdf(document.tobytes()))
    assert [(x.span.of(draft.text), x.target) for x in draft.links] == [
        ("full report", "https://r.example/ä"),
        ("nobody waited for", "http://w.example"),
    ]
    assert draft.text.count("nobody waited for long") == 1
