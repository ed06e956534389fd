"""A merge is written in portions: it can be stopped, killed, undone and gone on with at any of them."""

from collections.abc import Callable
from itertools import count, islice
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.services import in_portions
from heihe_reader.services.library import Library
from heihe_reader.services.merge_values import MergeStopped
from tests.unit.services.conftest import STRANGER, WIRE, import_all, write
from tests.unit.services.dumped import differing, dump
from tests.unit.services.merged import article, at, export, merge


@pytest.fixture(autouse=True)
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each piece is a portion of its own."""
    monkeypatch.setattr(in_portions, "_MOST", 1)


def after(portions: int) -> Callable[[], bool]:
    """Stops a job when it has asked so many times whether it shall."""
    asked = count()
    return lambda: next(asked) >= portions


def stop(library: Library, path: Path, portions: int) -> MergeStopped | None:
    """Merges so many portions."""
    list(library.merging.run(path, after(portions)))
    return library.merging.stopped


def test_a_merge_that_was_stopped_anywhere_goes_on_and_ends_as_if_it_never_was(
    mine: Library, theirs: Library, tmp_path: Path
) -> None:
    wanted = export(mine, tmp_path / "mine.zip")
    for portions in islice(count(), 99):
        stopped = stop(theirs, mine.path, portions)
        assert theirs.upkeep.check() == ()
        if stopped is None:
            break
        assert stopped.written < stopped.meant
    assert portions > 2
    assert merge(theirs, wanted) == (0, 3, 0, 1, 0, 0)
    assert export(theirs, tmp_path / "theirs.zip").read_bytes() == wanted.read_bytes()


@pytest.mark.parametrize("portions", [1, 6])
def test_what_landed_of_a_stopped_merge_is_one_step_that_says_so_and_goes_back_and_forth(
    mine: Library, theirs: Library, portions: int
) -> None:
    import_all(theirs, write(mine.path.parent / "other", stranger=STRANGER))
    before = dump(theirs.path)
    stopped = stop(theirs, mine.path, portions)
    landed = dump(theirs.path)
    assert stopped is not None
    newest = theirs.telling.page(1)[0]
    assert (newest.step.label, newest.done, newest.step.meant) == ("Merge", stopped.written, stopped.meant)
    assert 0 < newest.done < newest.step.meant
    theirs.history.undo()
    assert differing(before, dump(theirs.path)) == {}
    theirs.history.redo()
    assert differing(landed, dump(theirs.path)) == {}
    merge(theirs, mine.path)
    assert [told.step.meant for told in theirs.telling.page(2)] == [0, stopped.meant]


def test_a_persons_act_goes_between_two_portions_and_is_taken_back_first(mine: Library, theirs: Library) -> None:
    steps = theirs.merging.run(mine.path)
    with Library.open(theirs.path, creator="Cy") as other:
        while not other.reading.articles():
            next(steps)
        mark = other.annotating.highlight(other.reading.articles()[0].id, at(WIRE, "New"))
        list(steps)
        assert len(theirs.reading.articles()) == 3
        with pytest.raises(RefusedError, match="cannot be undone: the mark on"):
            theirs.history.undo()
        other.annotating.remove([mark.id])
    theirs.history.undo()
    assert theirs.reading.articles() == ()


def test_what_a_person_changes_while_the_rest_comes_is_not_overwritten(
    mine: Library, theirs: Library, tmp_path: Path
) -> None:
    merge(theirs, mine.path)
    mark = mine.annotating.all()[0]
    mine.annotating.edit(mark.id, note="mine")
    import_all(mine, write(tmp_path / "more", more="A lorry waits. " * 9))
    steps = theirs.merging.run(mine.path)
    while len(theirs.reading.articles()) < 4:
        next(steps)
    theirs.annotating.edit(mark.id, note="theirs")
    list(steps)
    result = theirs.merging.result
    assert result is not None
    assert len(result.conflicts) == 1
    assert theirs.annotating.all()[0].note == "theirs"


def test_a_merge_that_is_undone_on_its_way_ends_there(mine: Library, theirs: Library) -> None:
    steps = theirs.merging.run(mine.path)
    while not theirs.reading.articles():
        next(steps)
    theirs.history.undo()
    with pytest.raises(RefusedError, match="was undone before it was done"):
        list(steps)
    assert theirs.reading.articles() == ()
    assert theirs.upkeep.check() == ()
    assert merge(theirs, mine.path)[:3] == (3, 0, 1)


def test_a_mark_that_comes_back_with_its_article_comes_in_one_portion_with_it(mine: Library, theirs: Library) -> None:
    merge(theirs, mine.path)
    theirs.annotating.remove([theirs.annotating.all()[0].id])
    wire = article(theirs, "wire")
    theirs._context.store.articles.set_presence(wire, False)  # as undoing an import leaves it
    while stop(theirs, mine.path, 1) is not None:
        assert len(theirs.annotating.all()) == any(a.id == wire for a in theirs.reading.articles())
    assert len(theirs.annotating.all()) == 1


def test_an_import_reads_a_file_on_of_which_a_merge_brought_some_articles(
    mine: Library, theirs: Library, tmp_path: Path
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(f'{{"title": "{n}", "text": "Lorry {n} waits. "}}\n' for n in range(4)), encoding="utf-8")
    import_all(mine, rows)
    for portions in count():
        stop(theirs, mine.path, portions)
        if 0 < sum(a.source.names[0] == rows.name for a in theirs.reading.articles()) < 4:
            break
    import_all(theirs, rows)
    assert sum(a.source.names[0] == rows.name for a in theirs.reading.articles()) == 4
