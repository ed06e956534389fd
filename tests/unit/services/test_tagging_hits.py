"""Many hits are tagged in portions, as one step of undo, and copies are not held against each other."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.span import Place, Span
from heihe_reader.services import in_portions
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.library import Library
from heihe_reader.services.tagging_hits import Extent
from tests.unit.services.conftest import STRANGER, UPDATE, WIRE, import_all, write

COPIES = 9


@pytest.fixture
def copies(library: Library, tmp_path: Path) -> Library:
    """A wire story in many papers, its update, a stranger."""
    texts = {f"copy{number}": f"{WIRE}\nPaper number {number} prints this.\n" for number in range(COPIES)}
    import_all(library, write(tmp_path / "in", **texts, update=UPDATE, stranger=STRANGER))
    list(library.deduplicating.run())
    return library


def hits(library: Library, *words: str) -> list[Place]:
    """Where each of some words stands first in each article that has it."""
    found = []
    for article in library.reading.articles():
        text = library.reading.text(article.id).text
        found += [Place(article.id, Span(at, at + len(word))) for word in words if (at := text.find(word)) >= 0]
    return found


def test_of_many_copies_one_is_held_against_the_others(copies: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    plain = Comparing.all_occurrences

    def counted(self: Comparing, annotations: Sequence[Annotation]) -> object:
        asked.append(len({annotation.article for annotation in annotations}))
        return plain(self, annotations)

    monkeypatch.setattr(Comparing, "all_occurrences", counted)
    plan = copies.tagging_hits.plan(hits(copies, "pigeons", "Customs", "Лёд"), Extent.WORDS)
    assert (len(plan.marked), plan.places) == (3, 2 * (COPIES + 1) + 1)
    assert sum(asked) == 2  # one of the story, and the stranger


def test_what_no_earlier_mark_shows_at_is_marked_itself(copies: Library) -> None:
    plan = copies.tagging_hits.plan(hits(copies, "Paper number", "waits", "toll"), Extent.PARAGRAPH)
    quotes = [copies.reading.text(place.article).text[place.span.start : place.span.end] for place in plan.marked]
    assert sum("Paper number" in quote for quote in quotes) == 1
    assert sum("toll is the reason" in quote for quote in quotes) == 1
    assert len(plan.marked) == len(set(plan.marked)) < len(hits(copies, "Paper number", "waits", "toll"))


def test_tagging_that_was_stopped_keeps_what_was_marked_and_goes_on(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_portions, "_MOST", 1)
    import_all(library, write(tmp_path / "in", **{f"n{n}": f"Lorry {n} is number {n * n}." for n in range(5)}))
    places, asked = hits(library, "Lorry"), count()
    list(library.tagging_hits.run(places, Extent.WORDS, "Trade/Lorries", lambda: next(asked) >= 3))
    assert len(library.annotating.all()) == len(library.tagging_hits.made) == 2
    newest = library.telling.page(1)[0]
    assert (newest.step.label, newest.done, newest.step.meant) == ("Tag hits", 4, 7)  # two tags besides
    assert library.upkeep.check() == ()
    list(library.tagging_hits.run(places, Extent.WORDS, "Trade/Lorries"))
    assert sorted(mark.article for mark in library.annotating.all()) == sorted(place.article for place in places)
    with pytest.raises(RefusedError, match="bear the tag “Trade/Lorries” already"):
        list(library.tagging_hits.run(places, Extent.WORDS, "Trade/Lorries"))
    library.history.undo()
    assert len(library.annotating.all()) == 2
    library.history.undo()
    assert (library.annotating.all(), library.tagging.tags()) == ((), ())
