"""Footnotes in Markdown are numbered, marked and kept as footnotes; what only looks like one stays as written."""

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.markdown import read_markdown
from heihe_reader.model.block import BlockKind


def notes(draft: Draft) -> list[tuple[str, str]]:
    return [(m.span.of(draft.text), m.note) for m in draft.marks]


def footnotes(draft: Draft) -> list[str]:
    return [b.span.of(draft.text) for b in draft.blocks if b.kind is BlockKind.FOOTNOTE]


def test_references_are_marks_and_definitions_are_footnotes() -> None:
    draft = read_markdown("The port[^1] is *busy*.[^1000]\n\nMore.\n\n[^1]: See the **green** book.\n[^1000]: word\n")
    assert draft.text.startswith("The port1 is busy.2\n\nMore.")
    assert notes(draft) == [("1", "1"), ("2", "2")]
    assert footnotes(draft) == ["1. See the green book.", "2. word"]
    assert "^" not in draft.text


def test_named_notes_are_numbered_in_the_order_of_the_text() -> None:
    draft = read_markdown("[^b]: Second told.\n\n[^a]: First told.\n\nA[^a] and B[^b] and A again[^a].\n")
    assert notes(draft) == [("1", "1"), ("2", "2"), ("1", "1")]
    assert footnotes(draft) == ["2. Second told.", "1. First told."]


def test_a_note_of_two_paragraphs_stays_a_note_and_the_text_after_it_does_not() -> None:
    draft = read_markdown("A[^1].\n\n[^1]: One.\n\n    Two, indented.\n\nThe story goes on.\n")
    assert footnotes(draft) == ["1. One.", "Two, indented."]
    assert "The story goes on." in draft.text


def test_what_is_not_defined_or_stands_in_code_stays_as_written() -> None:
    draft = read_markdown("A[^x] and `[^1]` and B[^1].\n\n```\n[^1]: code\n```\n\n[^1]: Note.\n")
    assert "A[^x] and [^1] and B1." in draft.text
    assert "[^1]: code" in draft.text
    assert notes(draft) == [("1", "1")]


def test_without_notes_the_text_is_untouched() -> None:
    assert read_markdown("Plain [^1]: words.\n").text == "Plain [^1]: words."
