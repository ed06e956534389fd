"""The backups that the program makes by itself: one a day, thinned out, and one back in place."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from unittest.mock import Mock

import pytest

from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.library import migrate
from heihe_reader.library.copying import ChangedMeanwhileError, copy_in
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.backup import KeptBackup, outlived
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.model.step import Outcome
from heihe_reader.services import restoring
from heihe_reader.services.backups import backups_of
from heihe_reader.services.library import Children, Library
from heihe_reader.services.restoring import restore
from tests.unit.services.conftest import STRANGER, UPDATE, import_all, write

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SOON = datetime.now(UTC) + timedelta(days=2)  # after whatever this test writes


def _kept(*made: datetime) -> list[KeptBackup]:
    return [KeptBackup(Path(f"{number}.heihe"), when, 1) for number, when in enumerate(made)]


def test_the_newest_of_each_day_week_and_month_stays() -> None:
    hourly = _kept(*(NOON - timedelta(hours=h) for h in range(24 * 500)))
    gone = {backup.file for backup in outlived(hourly, NOON)}
    stay = [backup.made.date().isoformat() for backup in hourly if backup.file not in gone]
    assert stay[:5] == ["2026-11-22", "2026-11-21", "2026-11-20", "2026-11-19", "2026-11-18"]
    assert stay[5:8] == ["2026-11-15", "2026-11-08", "2026-11-01"]  # Sundays, the ends of their weeks
    assert stay[8:] == [
        "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31", "2026-04-30",
        "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31",
    ]  # fmt: skip


def test_days_are_those_of_the_persons_clock() -> None:
    east = NOON.astimezone(timezone(timedelta(hours=9)))
    around_midnight = _kept(datetime(2026, 11, 20, 14, 59, tzinfo=UTC), datetime(2026, 11, 20, 15, 1, tzinfo=UTC))
    assert outlived(around_midnight, east) == ()  # 20 and 21 November there
    assert [backup.made.minute for backup in outlived(around_midnight, NOON)] == [59]  # one day here, the later stays


def test_few_backups_all_stay_and_one_from_the_future_never_pushes_out_another() -> None:
    assert outlived(_kept(*(NOON - timedelta(days=40 * n) for n in range(9))), NOON) == ()
    assert outlived(_kept(NOON, NOON + timedelta(days=400)), NOON) == ()


@pytest.fixture
def marked(tmp_path: Path, children: Children) -> Iterator[tuple[Library, ArticleId, Annotation]]:
    """A library with one article and one mark."""
    folder = write(tmp_path / "texts", update=UPDATE)
    with Library.open(tmp_path / "own.heihe", create=True, creator="Ada", children=children) as library:
        (article,) = import_all(library, folder)
        yield library, article, library.annotating.highlight(article, Span(0, 20), note="first")


def test_a_backup_is_made_once_a_day_and_only_of_what_was_written(library: Library) -> None:
    assert library.backups.is_due(SOON)
    steps = list(library.backups.run(SOON))
    assert [step.outcome for step in steps] == [Outcome.WORKING, Outcome.DONE]
    (kept,) = library.backups.all()
    assert kept.file == Path(steps[-1].path)
    assert kept.size == kept.file.stat().st_size > 0
    assert not library.backups.is_due(SOON + timedelta(minutes=1))
    assert not library.backups.is_due(SOON + timedelta(days=3))  # nothing was written since
    assert library.backups.is_due(SOON - timedelta(days=4))  # the clock went back: that one does not count


def test_a_backup_opens_as_a_library_and_holds_the_marks(marked: tuple[Library, ArticleId, Annotation]) -> None:
    library, _, mark = marked
    list(library.backups.run(SOON))
    with Library.open(library.backups.all()[0].file, read_only=True) as kept:
        assert kept.annotating.all() == (mark,)
        assert kept.upkeep.check() == ()


def test_a_stopped_backup_leaves_nothing(library: Library) -> None:
    assert [step.outcome for step in library.backups.run(SOON, stopping=lambda: True)] == [Outcome.WORKING]
    assert list(library.backups.folder.iterdir()) == []


def test_others_may_write_while_a_backup_is_made(marked: tuple[Library, ArticleId, Annotation]) -> None:
    library, article, mark = marked
    with Library.open(library.path) as other:
        written = []

        def writing() -> bool:
            written.append(other.annotating.highlight(article, Span(len(written), len(written) + 9)))
            return False

        list(library.backups.run(SOON, writing))
    assert written
    with Library.open(library.backups.all()[0].file, read_only=True) as kept:
        assert kept.annotating.all() == (mark,)  # one moment, not a mixture


def test_a_damaged_library_pushes_out_no_earlier_backup(library: Library, tmp_path: Path) -> None:
    list(library.backups.run(SOON))
    good = library.backups.all()
    library.close()
    data = bytearray(library.path.read_bytes())
    data[4096 * 3 : 4096 * 6] = bytes(4096 * 3)
    library.path.write_bytes(data)
    with Library.open(library.path) as damaged:
        *_, last = damaged.backups.run(SOON + timedelta(days=1))
        assert last.outcome is Outcome.FAILED
        assert "damaged" in last.reason
        assert damaged.backups.all() == good


def test_what_a_restore_would_change_is_counted_and_then_done(
    marked: tuple[Library, ArticleId, Annotation], tmp_path: Path
) -> None:
    library, article, mark = marked
    list(library.backups.run(SOON))
    (kept,) = library.backups.all()
    assert library.backups.difference(kept).nothing
    library.deduplicating.role(article, Span(0, 4), Role.FURNITURE)
    library.tagging.ensure("Crossing")
    difference = library.backups.difference(kept)
    assert not difference.nothing
    assert (difference.gone.decisions, difference.gone.tags) == (1, 1)
    library.annotating.edit(mark.id, note="second")
    library.annotating.highlight(article, Span(30, 40))
    import_all(library, write(tmp_path / "more", stranger=STRANGER))
    difference = library.backups.difference(kept)
    assert (difference.gone.articles, difference.gone.marks, difference.changed.marks) == (1, 1, 1)
    assert not difference.back
    version = library.data_version()
    before = restore(library.path, kept, SOON + timedelta(hours=1))
    assert library.data_version() != version  # an open window sees it
    assert library.annotating.all() == (mark,)
    assert library.upkeep.check() == ()
    again = next(backup for backup in library.backups.all() if backup.file == before)
    restore(library.path, again, SOON + timedelta(hours=2))
    assert len(library.annotating.all()) == 2
    assert len(library.reading.articles()) == 2


@pytest.mark.parametrize("times", [1, 3])
def test_what_another_window_writes_while_a_backup_is_restored_is_in_the_copy_of_what_stood(
    marked: tuple[Library, ArticleId, Annotation], monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    library, article, mark = marked
    list(library.backups.run(SOON))
    (kept,) = library.backups.all()
    late: list[Annotation] = []

    def interrupted(source: Path, connection: sqlite3.Connection, stands: Callable[[], bool]) -> None:
        if len(late) < times:
            late.append(library.annotating.highlight(article, Span(2, 9 + len(late))))
        copy_in(source, connection, stands)

    monkeypatch.setattr(restoring, "copy_in", interrupted)
    before = restore(library.path, kept, SOON)
    assert library.annotating.all() == (mark,)
    with Library.open(before, read_only=True) as stood:
        assert {each.id for each in stood.annotating.all()} == {mark.id, *(each.id for each in late)}
    assert len(library.backups.all()) == 2


def test_a_library_that_is_written_to_all_the_time_is_not_restored(
    marked: tuple[Library, ArticleId, Annotation], monkeypatch: pytest.MonkeyPatch
) -> None:
    library, _, mark = marked
    list(library.backups.run(SOON))
    (kept,) = library.backups.all()
    library.annotating.edit(mark.id, note="second")
    monkeypatch.setattr(restoring, "copy_in", Mock(side_effect=ChangedMeanwhileError))
    with pytest.raises(RefusedError, match="writes to it all the time"):
        restore(library.path, kept, SOON)
    assert [each.note for each in library.annotating.all()] == ["second"]
    assert library.backups.all() == (kept,)


def test_a_backup_is_never_written_over_by_one_of_the_same_second(
    marked: tuple[Library, ArticleId, Annotation],
) -> None:
    library, _, mark = marked
    list(library.backups.run(SOON))
    library.annotating.remove([mark.id])
    list(library.backups.run(SOON))
    (later, first) = library.backups.all()
    assert library.backups.difference(first).back.marks == 1

    before = restore(library.path, first, SOON)
    assert before not in {first.file, later.file}
    assert library.annotating.all() == (mark,)
    assert len(library.backups.all()) == 3


def test_a_library_that_cannot_be_opened_is_put_aside_and_its_backup_comes_in_its_place(
    marked: tuple[Library, ArticleId, Annotation],
) -> None:
    library, _, mark = marked
    list(library.backups.run(SOON))
    library.close()
    library.path.write_bytes(b"coffee was spilt on this one")
    (kept,) = backups_of(library.path)
    aside = restore(library.path, kept, SOON)
    assert aside.read_bytes() == b"coffee was spilt on this one"
    with Library.open(library.path) as restored:
        assert restored.annotating.all() == (mark,)


def test_a_library_with_a_name_as_long_as_can_be_is_backed_up_and_restored(tmp_path: Path, children: Children) -> None:
    path = tmp_path / f"{'黑' * 78}.heihe"  # 240 of 255 bytes
    with Library.open(path, create=True, children=children) as library:
        assert [step.outcome for step in library.backups.run(SOON)] == [Outcome.WORKING, Outcome.DONE]
    path.write_bytes(b"coffee was spilt on this one")
    (kept,) = backups_of(path)
    assert restore(path, kept, SOON).read_bytes() == b"coffee was spilt on this one"
    Library.open(path, children=children).close()


def test_a_damaged_library_stays_where_it_is_until_the_whole_backup_lies_beside_it(
    marked: tuple[Library, ArticleId, Annotation], monkeypatch: pytest.MonkeyPatch
) -> None:
    library, _, _ = marked
    list(library.backups.run(SOON))
    library.close()
    library.path.write_bytes(b"coffee was spilt on this one")
    (kept,) = backups_of(library.path)
    before = sorted(file.name for file in library.path.parent.iterdir())

    def half(_: Path, out: Path) -> None:
        out.write_bytes(b"SQLite format 3")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copyfile", half)
    with pytest.raises(RefusedError, match="No space left"):
        restore(library.path, kept, SOON)
    assert library.path.read_bytes() == b"coffee was spilt on this one"
    assert sorted(file.name for file in library.path.parent.iterdir()) == before


def test_what_lies_beside_a_damaged_library_goes_aside_with_it_also_where_a_link_leads(
    marked: tuple[Library, ArticleId, Annotation], tmp_path: Path
) -> None:
    library, _, mark = marked
    list(library.backups.run(SOON))
    library.close()
    link = tmp_path / "links" / library.path.name
    link.parent.mkdir()
    link.symlink_to(library.path)
    library.path.write_bytes(b"coffee was spilt on this one")
    log = library.path.with_name("own.heihe-wal")
    log.write_bytes(b"pages of the one that coffee was spilt on")
    (kept,) = backups_of(link)
    aside = restore(link, kept, SOON)
    assert aside.parent == library.path.parent
    assert link.is_symlink()
    assert not log.exists()
    assert aside.with_name(aside.name + "-wal").exists()
    with Library.open(link) as restored:
        assert restored.annotating.all() == (mark,)


def test_a_damaged_backup_is_refused_and_nothing_changes(marked: tuple[Library, ArticleId, Annotation]) -> None:
    library, _, mark = marked
    list(library.backups.run(SOON))
    (kept,) = library.backups.all()
    data = bytearray(kept.file.read_bytes())
    data[4096 * 2 : 4096 * 8] = bytes(4096 * 6)
    kept.file.write_bytes(data)
    with pytest.raises(LibraryUnusableError, match="is damaged"):
        restore(library.path, kept, SOON)
    assert library.annotating.all() == (mark,)


def test_an_erased_article_is_in_no_backup(marked: tuple[Library, ArticleId, Annotation]) -> None:
    library, article, _ = marked
    list(library.backups.run(SOON))
    library.upkeep.erase([article])
    assert library.backups.all() == ()


def test_a_backup_of_an_earlier_format_is_brought_up_to_date(library: Library) -> None:
    library.backups.folder.mkdir(parents=True)
    old = library.backups.folder / "own 2026-01-01T120000Z.heihe"
    raw = sqlite3.connect(old, isolation_level=None)
    for number, file in migrate.migrations()[:-1]:
        migrate.apply(raw, number, file.read_text(encoding="utf-8"))
    raw.close()
    (kept,) = library.backups.all()
    restore(library.path, kept, SOON)
    version = sqlite3.connect(library.path).execute("PRAGMA user_version").fetchone()[0]
    assert version == migrate.latest_version()
