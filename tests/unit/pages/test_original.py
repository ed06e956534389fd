"""Pages are drawn as they were printed, and a word has a place on them only where the PDF says so."""

import random
from pathlib import Path

import pymupdf
import pytest

from heihe_reader.errors import UnreadableFileError
from heihe_reader.model.original import WordBox
from heihe_reader.pages.original import OriginalPdf
from heihe_reader.pages.read import read_pdf

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "pdf"
FEW = 12  # files of the corpus looked at: the whole takes half a minute


def made(*pages: str, rotation: int = 0, fontname: str = "helv") -> bytes:
    document = pymupdf.open()
    for words in pages:
        page = document.new_page(width=400, height=300)
        for row, line in enumerate(words.splitlines()):
            page.insert_text((40, 60 + 16 * row), line, fontsize=11, fontname=fontname)
        page.set_rotation(rotation)
    return bytes(document.tobytes())


def opened(data: bytes) -> tuple[OriginalPdf, str]:
    text = read_pdf(data).text
    return OriginalPdf(data, text), text


def is_dark(original: OriginalPdf, page: int, box: WordBox) -> bool:
    """True where something is printed inside the box: paper and ink are both there."""
    drawn = original.draw(page, 2.0)
    shades = {
        drawn.pixels[y * drawn.stride + 3 * x]
        for y in range(max(int(2 * box.top), 0), min(int(2 * box.bottom), drawn.height))
        for x in range(max(int(2 * box.left), 0), min(int(2 * box.right), drawn.width))
    }
    return bool(shades) and min(shades) < 128 < max(shades)


def test_every_word_has_a_box_with_ink_in_it_and_its_own_words() -> None:
    original, text = opened(made("The bridge stands quiet\nfor much of the day", "and then the night comes"))
    boxes = [(n, box) for n in (0, 1) for box in original.words(n)]
    assert [box.span.of(text) for _, box in boxes] == text.split()
    assert all(is_dark(original, n, box) for n, box in boxes)


def test_letters_stand_in_a_row_between_the_ends_of_their_word() -> None:
    original, _ = opened(made("bridges"))
    (box,) = original.words(0)
    assert len(box.edges) == 8
    assert (box.edges[0], box.edges[-1]) == (box.left, box.right)
    assert list(box.edges) == sorted(box.edges)


def test_a_word_that_is_parted_at_a_lines_end_has_two_boxes_without_the_hyphen() -> None:
    original, text = opened(made("the customs offi-\ncers counted"))
    assert text == "the customs officers counted"
    assert [box.span.of(text) for box in original.words(0)] == ["the", "customs", "offi", "cers", "counted"]


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_boxes_turn_with_their_page(rotation: int) -> None:
    original, text = opened(made("The bridge stands quiet", rotation=rotation))
    boxes = original.words(0)
    assert [box.span.of(text) for box in boxes] == text.split()
    assert all(is_dark(original, 0, box) for box in boxes)
    assert original.sizes() == (((300.0, 400.0) if rotation != 180 else (400.0, 300.0)),)


def test_a_line_of_chinese_has_the_edges_of_each_sign() -> None:
    original, text = opened(made("黑河的夏天很短。", fontname="china-s"))
    (box,) = original.words(0)
    assert (box.span.of(text), len(box.edges)) == ("黑河的夏天很短。", 9)


def test_of_another_text_only_what_stands_once_in_both_has_a_place() -> None:
    data = made("A heading\n\n\n\nThe bridge stands quiet.\n\n\n\nTwice here.\n\n\n\nTwice here.")
    text = "A heading\n\nSomething else.\n\nThe bridge stands quiet.\n\nTwice here."
    original = OriginalPdf(data, text)
    assert [box.span.of(text) for box in original.words(0)] == ["A", "heading", "The", "bridge", "stands", "quiet."]
    assert OriginalPdf(data, "Nothing of it.").words(0) == ()


def test_a_paragraph_that_was_read_as_part_of_a_longer_one_keeps_its_place() -> None:
    data = made("The title of it\n\n\n\nThe bridge stands quiet.")
    text = "The title of it The bridge stands quiet."
    assert [box.span.of(text) for box in OriginalPdf(data, text).words(0)] == text.split()


def test_a_paragraph_that_runs_over_a_page_is_told_by_page() -> None:
    original, text = opened(made("The bridge stands quiet\nfor much of", "the day and of the night."))
    assert [(run.page, run.span.of(text).split()[0]) for run in original.runs()] == [(0, "The"), (1, "the")]


def test_a_page_is_drawn_at_the_scale_asked_for_and_never_larger_than_can_be_held() -> None:
    original, _ = opened(made("The bridge"))
    drawn = original.draw(0, 1.5)
    assert (drawn.width, drawn.height, len(drawn.pixels)) == (600, 450, drawn.stride * 450)
    large = original.draw(0, 60.0)
    assert large.width * large.height <= 24_100_000


def test_a_page_that_is_not_there_is_named() -> None:
    original, _ = opened(made("The bridge"))
    with pytest.raises(UnreadableFileError, match="Page 8 is damaged"):
        original.draw(7, 1.0)


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpora are not here")
def test_in_pdfs_of_others_boxes_hold_the_very_words() -> None:
    files = random.Random(5).sample(sorted(CORPUS.glob("*/*.pdf")), FEW)
    words = boxes = 0
    for file in files:
        try:
            text = read_pdf(file.read_bytes()).text
        except UnreadableFileError:
            continue
        original = OriginalPdf(file.read_bytes(), text)
        found = [box for n in range(len(original.sizes())) for box in original.words(n)]
        assert not any(sign.isspace() for box in found for sign in box.span.of(text))
        assert all(len(box.edges) in (0, len(box.span) + 1) for box in found)
        words, boxes = words + len(text.split()), boxes + len(found)
    assert boxes >= 0.98 * words > 0
