"""Undo and redo of every act: byte for byte, from another process, and beside a second window."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.model.span import Span
from heihe_reader.services.gathering import ExportRequest
from heihe_reader.services.library import Children, Library
from tests.unit.services.conftest import STRANGER, UPDATE, WIRE, import_all, write
from tests.unit.services.dumped import differing, dump
from tests.unit.services.every_act import ACTS, Deed, World, furnish

Opening = Callable[[], Library]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory, children: Children) -> tuple[Path, World]:
    """A library with some work in it, closed, and beside it what acts bring in."""
    folder = tmp_path_factory.mktemp("begun")
    texts = write(folder / "texts", wire=WIRE, update=UPDATE, stranger=STRANGER)
    write(folder / "new", new=WIRE.replace("95", "12"), other="A bridge.\n\nNobody crosses the bridge at night.\n")
    write(folder / "again", copy=WIRE)
    with Library.open(folder / "amur.heihe", create=True, creator="Ada", children=children) as library:
        for name in ("wire", "update", "stranger"):
            import_all(library, texts / f"{name}.txt")
        ids = {Path(a.source.names[0]).stem: a.id for a in library.reading.articles()}
        list(library.deduplicating.run())
        world = furnish(library, ids["wire"], ids["update"], ids["stranger"], folder)
    _write_theirs(folder, world, children)
    return folder / "amur.heihe", world


def _write_theirs(folder: Path, world: World, children: Children) -> None:
    """Another library that has the same, one more article, and other notes on the marks."""
    shutil.copy(folder / "amur.heihe", folder / "theirs.heihe")
    with Library.open(folder / "theirs.heihe", creator="Ben", children=children) as theirs:
        import_all(theirs, write(folder / "more", more="Ferries wait for ice to break at the northern landing.\n"))
        theirs.annotating.edit(world.mark.id, note="theirs", tags=[theirs.tagging.ensure("Asked").id])
        theirs.annotating.edit(world.other.id, note="theirs too")
        list(theirs.exporting.run(ExportRequest(folder / "theirs.zip", "bundle")))


@pytest.fixture
def world(begun: tuple[Path, World]) -> World:
    return begun[1]


@pytest.fixture
def path(begun: tuple[Path, World], tmp_path: Path) -> Path:
    return Path(shutil.copy(begun[0], tmp_path / "own.heihe"))


@pytest.fixture
def opening(path: Path, children: Children) -> Iterator[Opening]:
    """Opens the library again and again: each is a sitting of its own."""
    opened: list[Library] = []

    def opens() -> Library:
        opened.append(Library.open(path, creator="Ada", children=children))
        return opened[-1]

    yield opens
    for library in opened:
        library.close()


@pytest.mark.parametrize("act", list(ACTS))
def test_undo_and_redo_leave_the_library_byte_for_byte(opening: Opening, path: Path, world: World, act: str) -> None:
    library = opening()
    steps, before = len(library.history.steps()), dump(path)
    ACTS[act](library, world)
    prepared = len(library.history.steps()) - steps - 1
    after = dump(path)
    states = [after]
    for _ in range(prepared + 1):
        library.history.undo()
        states.append(dump(path))
    assert states[1] != after
    assert differing(states[-1], before) == {}
    another, alone = opening(), opening()  # a second window that works on something else meanwhile
    another.tagging.ensure("Beside")
    another.history.undo()
    for state in reversed(states[:-1]):
        library.history.redo()
        assert differing(dump(path), state) == {}
    for state in states[1:]:
        alone.history.undo()  # as after a restart
        assert differing(dump(path), state) == {}
    for state in reversed(states[:-1]):
        alone.history.redo()
        assert differing(dump(path), state) == {}
    assert library.upkeep.check() == ()


def test_each_window_takes_back_its_own_acts_first(opening: Opening, world: World) -> None:
    mine, theirs = opening(), opening()
    mine.annotating.edit(world.mark.id, note="mine")
    theirs.tagging.ensure("Theirs")
    assert (mine.history.next_undo(), theirs.history.next_undo()) == ("Edit note", "New tag")
    mine.history.undo()
    assert mine.annotating.get(world.mark.id) == world.mark
    assert theirs.history.next_redo() is None or theirs.history.next_redo() == "Edit note"
    theirs.tagging.ensure("Another")
    assert mine.history.redo().label == "Edit note"  # what others do meanwhile does not end it
    assert opening().history.next_undo() == "Edit note"  # who comes anew takes back what was done last


def test_a_new_act_ends_the_redo_of_its_own_window_and_of_those_who_come_later(opening: Opening, world: World) -> None:
    mine = opening()
    mine.annotating.edit(world.mark.id, note="mine")
    mine.history.undo()
    assert opening().history.next_redo() == "Edit note"
    mine.tagging.ensure("Otherwise")
    assert mine.history.next_redo() is None
    mine.history.undo()
    opening().tagging.ensure("Newer")
    assert opening().history.next_redo() is None


def _edits(library: Library, world: World) -> object:
    return library.annotating.edit(world.mark.id, note="from another window")


def _removes(library: Library, world: World) -> object:
    return library.annotating.remove([world.mark.id])


def _tags(library: Library, world: World) -> object:
    return library.annotating.add_tag(world.mark.id, library.tagging.find("Drivers"))


def _puts_below(library: Library, world: World) -> object:
    return library.tagging.move(world.bridge, library.tagging.find("Drivers"))


def _renames(library: Library, world: World) -> object:
    return library.tagging.rename(library.tagging.find("Drivers"), "Crew")


def _marks(library: Library, world: World) -> object:
    (new,) = (a.id for a in library.reading.articles() if a.source.names[0] == "other.txt")
    return library.annotating.highlight(new, Span(0, 8))


def _decides(library: Library, world: World) -> object:
    (new,) = (a.id for a in library.reading.articles() if a.source.names[0] == "other.txt")
    return library.deduplicating.join(new, world.wire)


@pytest.mark.parametrize(
    ("act", "meanwhile", "said"),
    [
        ("edit note", _edits, "the mark on “95 lorries” was changed since, by “Edit note”. Take that back first."),
        ("edit note", _removes, "the mark on “95 lorries” was removed since, by “Remove”. Take that back first."),
        ("drivers", _tags, "the mark on “95 lorries” has the tag “Drivers” by now."),
        ("drivers", _puts_below, "the tag “Bridge” stands below the tag “Drivers” by now."),
        ("drivers", _renames, "the tag “Drivers” was changed since, by “Rename tag”. Take that back first."),
        ("import", _marks, "the mark on “A bridge” stands in “other.txt” by now."),
        ("import", _decides, "something was decided about “other.txt” since."),
    ],
)
def test_a_step_that_no_longer_fits_is_refused_in_words_and_changes_nothing(
    opening: Opening, path: Path, world: World, act: str, meanwhile: Deed, said: str
) -> None:
    mine, theirs = opening(), opening()
    (ACTS | {"drivers": lambda library, _: library.tagging.ensure("Drivers")})[act](mine, world)
    meanwhile(theirs, world)
    before, steps = dump(path), mine.history.steps()
    with pytest.raises(RefusedError, match=re.escape(f" cannot be undone: {said}")):
        mine.history.undo()
    assert (dump(path), mine.history.steps()) == (before, steps)
    theirs.history.undo()
    mine.history.undo()  # once that is taken back, it fits


def test_what_cannot_be_done_again_is_refused_in_words(opening: Opening, path: Path, world: World) -> None:
    mine, theirs = opening(), opening()
    mine.annotating.add_tag(world.other.id, world.bridge)
    mine.history.undo()
    theirs.tagging.remove(world.bridge)
    before = dump(path)
    said = "“Change tags” cannot be redone: a tag of the mark on “pigeons walk the escalators” was removed since."
    with pytest.raises(RefusedError, match=said):
        mine.history.redo()
    assert differing(dump(path), before) == {}


def test_going_back_to_a_point_is_one_step_that_can_be_undone(opening: Opening, path: Path, world: World) -> None:
    library, states = opening(), []
    for act in ("edit note", "tag all", "rename tag", "import", "join", "correct"):
        states.append((library.history.steps()[0].id, dump(path)))
        ACTS[act](library, world)
    now = dump(path)
    for step, state in (*reversed(states), *states[1:]):  # also on to a point that was taken back
        library.history.go_to(step)
        assert differing(dump(path), state) == {}
        library.history.undo()
        assert differing(dump(path), now) == {}
        library.history.redo()
        assert differing(dump(path), state) == {}
        now = state
    shown = {step.id: step.taken for step in library.history.steps()}
    assert [shown[step] for step, _ in states[1:]] == [False] * 5
    assert opening().history.undo().label == "Go back"


def test_going_back_keeps_nothing_half(opening: Opening, path: Path, world: World) -> None:
    mine = opening()
    point = mine.history.steps()[0].id
    mine.annotating.edit(world.other.id, note="first")
    mine.tagging.rename(world.trade, "Commerce")
    with mine._context.store.database.transaction():  # a hand in the file, which no step tells of
        mine._context.store.annotations.put(replace(world.other, note="from nowhere"))
    before, steps = dump(path), mine.history.steps()
    said = "“Edit note” cannot be undone: something else has changed the mark on “pigeons walk the escalators” since."
    assert len(mine.history.look(point).back) == 2
    assert mine.history.rehearse(point) == said
    assert mine.history.rehearse(mine.history.steps()[1].id) == ""  # the tag alone
    with pytest.raises(RefusedError, match=said):
        mine.history.go_to(point)
    assert (dump(path), mine.history.steps()) == (before, steps)


def test_what_an_import_brings_after_it_was_undone_is_a_step_of_its_own(opening: Opening, world: World) -> None:
    library, other = opening(), opening()
    steps = len(other.history.steps())
    files = write(
        world.folder / "many", **{f"n{n}": f"Story {n} of a town.\n\nIt rained {n} days.\n" for n in range(26)}
    )
    running = library.importing.run([files])
    while len(other.history.steps()) == steps:  # it is written with every twenty articles
        next(running)
    undone = other.history.undo()
    list(running)
    library.history.undo()
    assert undone.label == "Import"
    assert len(library.reading.articles()) == 3
