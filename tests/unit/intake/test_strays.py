"""What an extractor took far from the story is mended; where it was right, nothing is."""

from heihe_reader.intake.html.blocks import SeenBlock
from heihe_reader.intake.html.strays import below_title, without_strays
from heihe_reader.intake.piece import Piece

PROSE = "The bridge across the river stands almost empty and nobody at the port can say when its cargo will come now."
COMMENTS = 80  # words that the extractor took somewhere else


def block(text: str, *path: int) -> SeenBlock:
    return SeenBlock(Piece(text), None, 0.0, "div p", path)


def page(*texts: str) -> list[SeenBlock]:
    """A title, and below it blocks of one element."""
    return [block("A title of its own", 1, 2), *(block(text, 1, 3, at) for at, text in enumerate(texts))]


def test_prose_right_below_the_title_is_taken_where_the_extractor_took_less_elsewhere() -> None:
    seen = [*page(*[PROSE] * 5), block(f"A reader says: {PROSE}", 1, 9, 1)]
    shares = [0.0] * 6 + [1.0]
    assert below_title(seen, shares, 0, COMMENTS) == [0.0, *[1.0] * 5, 1.0]


def test_what_the_extractor_took_of_the_story_stands() -> None:
    seen = page(*[PROSE] * 5)
    shares = [0.0, 1.0, 1.0, 1.0, 0.0, 0.0]
    assert below_title(seen, shares, 0, COMMENTS) == shares
    assert below_title(seen, [0.0] * 6, 0, 1000) == [0.0] * 6, "the extractor took far more"
    assert below_title(seen[:1], [0.0], 0, 40) == [0.0]
    assert below_title(seen, shares, len(seen), 40) == shares, "no title"


def test_a_word_of_the_menu_that_the_page_says_elsewhere_too_is_not_taken() -> None:
    menu = [block(word, 1, 1, at) for at, word in enumerate(["News", "Sport", "Money", "Cars", "Travel"])]
    seen = [*menu, *page(PROSE, PROSE, "He said so.", PROSE), *menu]
    shares = [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0, 0.0]
    mended = without_strays(seen, shares)
    assert mended[:5] == [0.0] * 5
    assert mended[6:10] == [1.0] * 4
    assert mended[11] == 1.0, "right below the story it may be its end"
    assert without_strays(seen[:8], shares[:8]) == shares[:8], "too little prose to tell"
