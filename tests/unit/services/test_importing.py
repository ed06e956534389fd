"""Files become articles; what cannot be read is named and the rest lands."""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from heihe_reader.intake.read import read_file
from heihe_reader.model.block import Role
from heihe_reader.model.ids import article_id
from heihe_reader.model.step import Outcome
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.finding_files import find_files
from heihe_reader.services.library import Library
from tests.unit.services.conftest import STRANGER, UPDATE, WIRE, import_all, write
from tests.unit.services.growing import story


def test_bad_files_are_named_and_the_rest_lands(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=WIRE)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "letter.docx").write_bytes(b"PK\x03\x04 an office file")
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "photo.jpg").write_bytes(b"a picture")
    steps = [s for s in library.importing.run([folder, tmp_path / "missing.txt"]) if s.outcome is not Outcome.WORKING]
    outcomes = {step.subject: step.outcome for step in steps}
    assert outcomes == {
        "a.txt": Outcome.ADDED,
        "broken.pdf": Outcome.FAILED,
        "empty.txt": Outcome.FAILED,
        "letter.docx": Outcome.FAILED,
        "noise.txt": Outcome.FAILED,
        "photo.jpg": Outcome.FAILED,
        "missing.txt": Outcome.FAILED,
    }
    for step in steps:
        if step.outcome is Outcome.FAILED:
            assert step.subject in step.reason
    assert library.upkeep.check() == ()


def test_the_same_bytes_again_are_another_name_of_the_same_source(library: Library, tmp_path: Path) -> None:
    (id,) = import_all(library, write(tmp_path / "one", first=WIRE))
    steps = [s for s in library.importing.run([write(tmp_path / "two", second=WIRE)])]
    assert steps[-1].outcome is Outcome.COPY
    assert steps[-1].articles == (id,)
    assert library.reading.article(id).source.names == ("first.txt", "second.txt")
    assert len(library.reading.articles()) == 1


def test_two_people_who_import_the_same_file_have_the_same_article(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=WIRE)
    ids = import_all(library, folder)
    with Library.open(tmp_path / "other.heihe", create=True) as other:
        assert import_all(other, folder) == ids


def test_the_same_text_in_two_files_stays_two_articles(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "unix.txt").write_bytes(WIRE.encode())
    (folder / "dos.txt").write_bytes(WIRE.replace("\n", "\r\n").encode("utf-8-sig"))
    a, b = import_all(library, folder)
    assert library.reading.text(a).text == library.reading.text(b).text == WIRE
    list(library.deduplicating.run())
    (story,) = library.reading.stories()
    assert [edge.kind.value for edge in story.edges] == ["same text"]


def test_one_undo_takes_a_whole_import_back_and_redo_brings_it_again(library: Library, tmp_path: Path) -> None:
    ids = import_all(library, write(tmp_path / "in", a=WIRE, b=STRANGER))
    assert library.history.next_undo() == "Import"
    library.history.undo()
    assert library.reading.articles() == ()
    assert library.reading.stories() == ()
    library.history.redo()
    assert {article.id for article in library.reading.articles()} == set(ids)


def test_what_was_taken_back_can_be_imported_again(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=WIRE)
    ids = import_all(library, folder)
    library.history.undo()
    assert import_all(library, folder) == ids
    assert len(library.reading.articles()) == 1


def test_what_was_erased_comes_back_whole_when_a_person_imports_it_again(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=WIRE)
    (id,) = import_all(library, folder)
    library.upkeep.erase([id])
    assert library.reading.articles() == ()
    assert import_all(library, folder) == [id]
    assert library.reading.text(id).text == WIRE
    assert library.reading.source_bytes(id) == WIRE.encode()
    assert [hit.article for hit in library.searching.search("pigeons")] == [id]
    assert library.upkeep.check() == ()


def test_articles_of_one_file_that_bear_no_title_are_told_apart_by_their_place_in_it(
    library: Library, tmp_path: Path
) -> None:
    texts = ("A town waits for the ice to go.", "Lorries queue at the bridge.", "The ferry has a new bell.")
    rows = [{"text": text, "title": "Bell" if "bell" in text else ""} for text in texts]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    ids = import_all(library, tmp_path / "rows.jsonl")
    assert {library.reading.article(id).title for id in ids} == {"rows.jsonl", "rows.jsonl · 2", "Bell"}
    list(library.deduplicating.run())
    assert {story.title for story in library.reading.stories()} == {"rows.jsonl", "rows.jsonl · 2", "Bell"}


def test_erasing_one_row_of_a_file_takes_its_words_out_of_the_library(library: Library, tmp_path: Path) -> None:
    rows = [
        {"title": "One", "text": "Ninety camera traps hang in the taiga, said the ranger."},
        {"title": "Two", "text": WIRE},
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    one, two = import_all(library, tmp_path / "rows.jsonl")
    before = (tmp_path / "rows.jsonl").read_bytes()
    library.upkeep.erase([one])
    assert library.reading.text(two).text.startswith(WIRE[:40])
    assert b"camera traps" not in library.path.read_bytes()
    assert library.upkeep.check() == ()
    assert library.reading.source_bytes(two) is None, "it is not the file that came any more"
    kept = library._context.store.articles.sources.kept(library.reading.article(two).source.sha256)
    assert kept is not None
    assert not kept.whole
    assert kept.data.split(b"\n")[1] == before.split(b"\n")[1]
    assert not kept.data.split(b"\n")[0].strip()
    library.upkeep.erase([two])
    assert library._context.store.articles.sources.kept(hashlib.sha256(before).hexdigest()) is None


def test_erasing_one_article_of_an_archive_takes_its_words_out_and_leaves_the_others(
    library: Library, tmp_path: Path
) -> None:
    rows = "\n".join(json.dumps({"title": title, "text": f"{title}: {WIRE}"}) for title in ("One", "Two"))
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("d/rows.jsonl", rows)
        archive.writestr("traps.txt", "Ninety camera traps hang in the taiga, said the ranger.")
    ids = import_all(library, tmp_path / "all.zip")
    titles = {library.reading.article(id).title: id for id in ids}
    assert set(titles) == {"One", "Two", "traps.txt"}
    sha256 = library.reading.article(ids[0]).source.sha256
    assert ids == [article_id(sha256, "d/rows.jsonl", row) for row in (0, 1)] + [article_id(sha256, "traps.txt")]
    library.upkeep.erase([titles["traps.txt"], titles["Two"]])
    assert b"camera traps" not in library.path.read_bytes()
    kept = library._context.store.articles.sources.kept(sha256)
    assert kept is not None
    (left,) = read_file("all.zip", "all.zip", kept.data).drafts
    assert (left.inner_path, left.row, left.text) == ("d/rows.jsonl", 0, library.reading.text(titles["One"]).text)
    assert library.upkeep.check() == ()


def test_a_bundle_is_not_imported_but_sent_to_be_merged(library: Library, tmp_path: Path) -> None:
    import_all(library, write(tmp_path / "in", a=WIRE))
    for out in ("b.zip", "folder/b"):
        (tmp_path / out).parent.mkdir(exist_ok=True)
        list(library.exporting.run(ExportRequest(tmp_path / out, "bundle")))
    *_, folder = library.importing.run([tmp_path / "folder"])
    *_, packed = library.importing.run([tmp_path / "b.zip"])
    assert (
        folder.reason == "b is a bundle of Heihe Reader. Merge it instead of importing it, so that its marks and "
        "tags come along."
    )
    assert packed.reason == folder.reason.replace("b is", "b.zip is")
    assert len(library.reading.articles()) == 1


def rows_file(folder: Path, number: int) -> Path:
    """A file of so many articles, each of which is a piece of its own for the child that reads it."""
    path = folder / "rows.jsonl"
    lines = (json.dumps({"title": f"Row {n}", "text": " ".join(story(n, 700))}) for n in range(number))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_file_of_many_articles_tells_how_far_it_is_and_keeps_what_it_has_when_stopped(
    library: Library, tmp_path: Path
) -> None:
    path, stop = rows_file(tmp_path, 12), [False]
    parts: list[float] = []
    for step in library.importing.run([path], lambda: stop[0]):
        parts.append(step.part)
        stop[0] = step.part > 0.2
    here = len(library.reading.articles())
    assert parts == sorted(parts)
    assert 0 < parts[-1] < 1
    assert 0 < here < 12
    assert library.history.next_undo() == "Import"
    assert all(article.story for article in library.reading.articles())
    *_, last = library.importing.run([path])
    assert (last.outcome, len(last.articles)) == (Outcome.ADDED, 12), "the rest is read the next time"
    assert len(library.reading.articles()) == 12
    library.history.undo()
    assert len(library.reading.articles()) == here, "each import is a step of its own"
    library.history.redo()
    *_, again = library.importing.run([path])
    assert again.outcome is Outcome.COPY
    assert library.upkeep.check() == ()


def test_a_large_file_is_kept_in_parts_and_comes_back_whole(library: Library, tmp_path: Path) -> None:
    data = "\n\n".join(" ".join(story(seed, 400)) for seed in range(45)).encode()
    assert len(data) > 1 << 20
    (tmp_path / "long.txt").write_bytes(data)
    (id,) = import_all(library, tmp_path / "long.txt")
    assert library.reading.source_bytes(id) == data
    assert library.upkeep.check() == ()
    library.upkeep.erase([id])
    assert data[-200:] not in library.path.read_bytes()


def test_an_import_is_in_the_history_while_it_still_runs(library: Library, tmp_path: Path) -> None:
    texts = {f"t{n:02}": f"{WIRE}\n\nEdition number {n} of the paper." for n in range(25)}
    steps = library.importing.run([write(tmp_path / "in", **texts)])
    for step in steps:
        if step.done == 21:
            break
    assert library.history.next_undo() == "Import"
    assert len(library.reading.stories()) >= 1
    list(steps)
    assert len(library.history.steps()) == 1
    library.history.undo()
    assert library.reading.articles() == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_no_file_and_nobody_waits_for_it(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "news.txt")
    (step,) = [s for s in library.importing.run([tmp_path / "news.txt"]) if s.outcome is Outcome.FAILED]
    assert step.reason == "news.txt is a pipe or a device. Save what comes out of it as a file."


def test_a_folder_that_cannot_be_opened_is_named(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "in", a=WIRE)
    (folder / "locked").mkdir()
    opened = Path.iterdir

    def iterdir(self: Path) -> Iterator[Path]:
        if self.name == "locked":
            raise PermissionError(13, "Permission denied")
        return opened(self)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    steps = [s for s in library.importing.run([folder]) if s.outcome is not Outcome.WORKING]
    assert [step.outcome for step in steps] == [Outcome.ADDED, Outcome.FAILED]
    assert "locked cannot be opened" in steps[1].reason


def test_stop_keeps_what_is_done(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=WIRE, b=UPDATE, c=STRANGER)
    seen: list[Outcome] = []
    for step in library.importing.run([folder], stopping=lambda: Outcome.ADDED in seen):
        seen.append(step.outcome)
    assert len(library.reading.articles()) == 1
    assert library.history.next_undo() == "Import"


def test_leaving_the_loop_early_still_makes_the_import_undoable(library: Library, tmp_path: Path) -> None:
    steps = library.importing.run([write(tmp_path / "in", a=WIRE, b=UPDATE)])
    for step in steps:
        if step.outcome is Outcome.ADDED:
            break
    steps.close()
    assert library.history.next_undo() == "Import"


def test_stories_partition_the_articles_right_after_an_import(library: Library, tmp_path: Path) -> None:
    ids = import_all(library, write(tmp_path / "in", a=WIRE, b=UPDATE))
    assert sorted(id for story in library.reading.stories() for id in story.articles) == sorted(ids)


def test_a_body_pasted_twice_is_folded_on_import(library: Library, tmp_path: Path) -> None:
    head, body = WIRE.split("\n\n", 1)
    fresh = "A ferry runs again since Tuesday, and its captain says that half of the seats stay empty even at noon."
    (id,) = import_all(library, write(tmp_path / "in", a=f"{head}\n\n{body}\n\n{fresh}\n\n{body}"))
    text = library.reading.text(id)
    body_words = " ".join(block.span.of(text.text) for block in text.blocks if block.role is Role.BODY)
    assert body_words.count("counted 95 lorries") == 1
    assert fresh in body_words
    repeats = [block for block in text.blocks if block.role is Role.REPEAT]
    assert repeats
    assert all(block.repeats is not None and block.reason for block in repeats)


def test_a_path_that_no_file_can_have_costs_none_of_the_others(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge opened in June.")
    steps = list(library.importing.run([tmp_path / "b\0.txt", tmp_path / "a.txt"]))
    told = [(step.outcome, step.reason) for step in steps if step.outcome is not Outcome.WORKING]
    assert told == [(Outcome.FAILED, "b\0.txt was not found. Check the path."), (Outcome.ADDED, "")]


def test_folders_are_opened_in_order_without_hidden_files_page_parts_and_libraries(tmp_path: Path) -> None:
    waste = (
        "a_files/style.css",
        ".hidden.txt",
        "Thumbs.db",
        "in.heihe",
        "in.heihe-wal",
        "in.heihe-open",
        "sub/in.heihe-shm",
    )
    for name in ("b.txt", "a.html", "sub/c.txt", *waste):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [found.name for found in find_files([tmp_path])] == ["a.html", "b.txt", "sub/c.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=WIRE)
    (folder / "a.txt").chmod(0)
    steps = list(library.importing.run([folder]))
    assert "cannot be opened" in steps[-1].reason
