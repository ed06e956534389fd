"""Two long texts side by side: what is in sight is joined before all of it has been compared."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.reading import opening
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.comparing import LONG
from heihe_reader.services.library import Library


def long_text(seed: int, paragraphs: int = 260) -> str:
    """Paragraphs of made-up words, of which every thirtieth differs from seed to seed."""
    made = []
    for number in range(paragraphs):
        chance = random.Random(number if number % 30 else number + 1_000 * seed)
        made.append(" ".join("".join(chance.choices("abcdeimnorst", k=6)) for _ in range(40)) + ".")
    return "\n\n".join(made)


@pytest.fixture
def two(add_article: Callable[..., ArticleId]) -> tuple[ArticleId, ArticleId]:
    return add_article(long_text(1), title="One"), add_article(long_text(2), title="Two")


def test_a_part_of_long_texts_is_compared_by_itself(two: tuple[ArticleId, ArticleId], library_path: Path) -> None:
    with Library.open(library_path, read_only=True) as library:
        size = len(library.reading.text(two[0]).text)
        assert 2 * size > LONG
        part = library.comparing.compare_part(*two, Span(size // 2, size // 2 + 2_000))
        assert part is not None
        assert part.only_b == ()
        assert any(pair.a.contains(Span(size // 2, size // 2 + 200)) for pair in part.pairs)
        whole = library.comparing.compare(*two)
        assert len(whole.pairs) > len(part.pairs)
        assert library.comparing.compare_part(*two, Span(0, 10)) is None


def test_what_is_in_sight_is_joined_first(
    qtbot: QtBot, window: MainWindow, two: tuple[ArticleId, ArticleId], library_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(opening, "read_alignment", lambda library, left, right: None)  # the whole never comes
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 2)
    library.opening.show(two)
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 2)
    qtbot.waitUntil(lambda: bool(library.desk._ribbons_of(0)))
    page = library.desk.panes[0].reading.page
    assert page is not None
    assert page.base is None
    assert page.relations[1] is Relation.SAME
    assert Relation.NEW not in page.relations  # nothing is called new by a part
    assert page.relations[-1] is Relation.NONE
    assert library.desk.sight_between(*two) is not None
