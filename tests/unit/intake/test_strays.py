"""What an extractor took far from the story is mended; where it was right, nothing is."""

from heihe_reader.intake.html.blocks import SeenBlock
from heihe_reader.intake.html.strays import below_title, without_menus, without_strays
from heihe_reader.intake.piece import Piece
from heihe_reader.model.block import BlockKind

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


def link(text: str, *path: int, kind: BlockKind = BlockKind.PARAGRAPH) -> SeenBlock:
    return SeenBlock(Piece(text, kind=kind), None, 1.0, "td a", path)


def test_links_and_nothing_else_above_the_title_and_below_the_story_are_not_taken() -> None:
    menu = [link(word, 1, 1, at) for at, word in enumerate(["首页", "时政", "财经"])]
    more = [link(f"A title of another article, number {at}", 1, 9, at) for at in range(3)]
    seen = [*menu, *page(PROSE, PROSE, PROSE), *more, block("© 2019 " + PROSE.rstrip("."), 1, 10)]
    shares = [1.0] * len(seen)
    assert without_menus(seen, shares, 3) == [0.0] * 3 + [1.0] * 4 + [0.0] * 3 + [1.0]


def test_writers_sources_and_a_link_or_two_stay_taken() -> None:
    writers = [link(name, 1, 3, at) for at, name in enumerate(["Ann Lee", "Bo Dahl", "Cy Roth"], 20)]
    sources = [link("A study of bridges", 1, 9, at, kind=BlockKind.LIST_ITEM) for at in range(4)]
    title, *story = page(PROSE, PROSE, PROSE)
    seen = [link("News", 1, 1), title, *writers, *story, *sources, link("Home", 1, 10)]
    shares = [1.0] * len(seen)
    assert without_menus(seen, shares, 1) == shares
    assert without_menus(writers, [1.0] * 3, 0) == [1.0] * 3, "no prose at all"
