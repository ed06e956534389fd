"""A newcomer stands in its story as soon as it was imported; dedup then says what a comparison word by word finds."""

from pathlib import Path

import pytest

from heihe_reader.services import import_log
from heihe_reader.services.library import Library
from heihe_reader.services.placing import place_newcomers
from tests.unit.services.conftest import STRANGER, UPDATE, WIRE, import_all, write
from tests.unit.services.growing import story


def test_a_story_shows_before_dedup_has_run(library: Library, tmp_path: Path) -> None:
    wire, update, stranger = import_all(library, write(tmp_path / "in", a=WIRE, b=UPDATE, c=STRANGER))
    stories = {frozenset(story.articles): story for story in library.reading.stories()}
    assert set(stories) == {frozenset((wire, update)), frozenset((stranger,))}
    (edge,) = stories[frozenset((wire, update))].edges
    assert "not yet compared word by word" in edge.reason
    list(library.deduplicating.run())
    (edge,) = library.reading.article(wire).story and next(
        story.edges for story in library.reading.stories() if wire in story.articles
    )
    assert "not yet compared" not in edge.reason


def test_a_newcomer_joins_the_story_that_is_there(library: Library, tmp_path: Path) -> None:
    first = import_all(library, write(tmp_path / "in", a=WIRE, c=STRANGER))
    list(library.deduplicating.run())
    (late,) = import_all(library, write(tmp_path / "later", b=UPDATE))
    (told,) = (story for story in library.reading.stories() if late in story.articles)
    assert set(told.articles) == {first[0], late}


def test_the_same_words_are_said_to_be_the_same_at_once(library: Library, tmp_path: Path) -> None:
    text = "\n\n".join(story(1, 12))
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "unix.txt").write_bytes(text.encode())
    (folder / "dos.txt").write_bytes(text.replace("\n", "\r\n").encode())
    import_all(library, folder)
    (told,) = library.reading.stories()
    assert [edge.kind.value for edge in told.edges] == ["same text"]


def test_pages_that_share_only_their_furniture_stay_apart(library: Library, tmp_path: Path) -> None:
    furniture = "\n\n".join(story(99, 4))
    pages = {f"page{n:02}": "\n\n".join(story(n, 20)) + "\n\n" + furniture for n in range(50)}
    ids = import_all(library, write(tmp_path / "in", **pages))
    assert len(library.reading.stories()) == len(ids)


def test_a_copy_among_very_many_is_placed(library: Library, tmp_path: Path) -> None:
    text = story(1, 20)
    copies = {f"copy{n:02}": "\n\n".join([*text, *story(100 + n, 1)]) for n in range(45)}
    ids = import_all(library, write(tmp_path / "in", **copies))
    (told,) = library.reading.stories()
    assert set(told.articles) == set(ids)


def test_an_undone_import_is_nobodys_kin(library: Library, tmp_path: Path) -> None:
    import_all(library, write(tmp_path / "in", a=WIRE))
    library.history.undo()
    (late,) = import_all(library, write(tmp_path / "later", b=UPDATE))
    assert place_newcomers(library.path, [late]) == ()
    assert [story.articles for story in library.reading.stories()] == [(late,)]


def test_a_found_kinship_is_not_replaced_by_a_guess(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=WIRE, b=UPDATE)
    import_all(library, folder)
    list(library.deduplicating.run())
    before = library.reading.stories()
    library.history.undo()
    import_all(library, folder)
    assert library.reading.stories() == before


def test_a_first_look_that_fails_costs_no_import_and_is_in_the_log(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(import_log, "_PLACE", "heihe_reader.services.placing:no_such_function")
    assert len(import_all(library, write(tmp_path / "in", a=WIRE, b=UPDATE))) == 2
    assert "newcomers were not placed" in caplog.text


def test_an_import_that_goes_well_leaves_nothing_in_the_log(
    library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    import_all(library, write(tmp_path / "in", a=WIRE, b=UPDATE))
    assert not caplog.records
