"""A clock that jumps: what was done later counts as later, whatever the clock said."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from heihe_reader.library import articles
from heihe_reader.library.articles import later
from heihe_reader.model.span import Span
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Children, Library
from tests.faults.acts import write_texts


class _Clock(datetime):
    """Says what it is told to say."""

    year_now = 2026

    @classmethod
    def now(cls, tz: object = None) -> datetime:
        return datetime(cls.year_now, 1, 1, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[_Clock]]:
    monkeypatch.setattr(articles, "datetime", _Clock)
    yield _Clock
    _Clock.year_now = 2026


def test_later_is_later_than_what_was_before() -> None:
    assert later("2026-01-01T00:00:00.000Z", "2020-01-01T00:00:00.000Z") == "2026-01-01T00:00:00.000Z"
    assert later("2020-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z") == "2026-01-01T00:00:00.001Z"
    assert later("2026-01-01T00:00:00.000Z", "2026-01-01T01:00:00+02:00") == "2026-01-01T00:00:00.000Z"
    assert later("2026-01-01T00:00:00.000Z", "some day") == "2026-01-01T00:00:00.000Z"
    assert later("2026-01-01T00:00:00.000Z", None) == "2026-01-01T00:00:00.000Z"


def test_order_follows_what_was_done_here_and_where_it_is_merged(clock: type[_Clock], tmp_path: Path) -> None:
    with closing(Children()) as children:
        with Library.open(tmp_path / "amur.heihe", create=True, children=children) as library:
            list(library.importing.run(write_texts(tmp_path / "texts", Random(2), 2)))
            one, other = (article.id for article in library.reading.articles())
            mark = library.annotating.highlight(one, Span(0, 9))
            library.deduplicating.join(one, other)
            clock.year_now = 2001
            edited = library.annotating.edit(mark.id, note="of this")
            library.deduplicating.not_duplicate(one, other)
            clock.year_now = 2040
            library.annotating.highlight(other, Span(0, 9))
            clock.year_now = 2010
            assert edited.modified > mark.modified
            assert len(library.reading.stories()) == 2  # the later decision holds
            library.history.undo()
            assert [mark.article for mark in library.annotating.all()] == [one]
            library.history.undo()
            assert len(library.reading.stories()) == 1
            library.history.redo()
            list(library.exporting.run(ExportRequest(tmp_path / "all.zip", "bundle")))
        with Library.open(tmp_path / "theirs.heihe", create=True, children=children) as theirs:
            list(theirs.merging.run(tmp_path / "all.zip"))
            assert len(theirs.reading.stories()) == 2
            assert theirs.upkeep.check() == ()
