"""Bundles and libraries, out and in: nothing is lost, overwritten or guessed."""

import gzip
import json
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError, TamperedBundleError
from heihe_reader.library.sources import Sources
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Library
from tests.fixtures.make import path_of
from tests.unit.services.conftest import UPDATE, WIRE, import_all
from tests.unit.services.merged import article, at, export, merge


def test_a_merge_into_an_empty_library_gives_everything_back(mine: Library, theirs: Library, tmp_path: Path) -> None:
    out = export(mine, tmp_path / "out.zip")
    assert merge(theirs, out) == (3, 0, 1, 0, 0, 0)
    assert theirs.annotating.all() == mine.annotating.all()
    assert theirs.tagging.tags() == mine.tagging.tags()
    assert theirs.reading.articles() == mine.reading.articles()
    assert theirs.reading.stories() == mine.reading.stories()
    for one in mine.reading.articles():
        assert theirs.reading.text(one.id) == mine.reading.text(one.id)
        assert theirs.reading.source_bytes(one.id) == mine.reading.source_bytes(one.id)
    assert export(theirs, tmp_path / "again.zip").read_bytes() == out.read_bytes()
    assert theirs.upkeep.check() == ()
    theirs.close()


@pytest.mark.parametrize("format", ["html", "markdown", "csv", "jsonld"])
def test_every_form_is_the_same_again(mine: Library, theirs: Library, tmp_path: Path, format: str) -> None:
    merge(theirs, export(mine, tmp_path / "out.zip"))
    first, second = export(mine, tmp_path / "first", format), export(theirs, tmp_path / "second", format)
    assert first.read_bytes() == second.read_bytes()
    theirs.close()


def test_a_second_merge_adds_nothing(mine: Library, theirs: Library, tmp_path: Path) -> None:
    out = export(mine, tmp_path / "out.zip")
    merge(theirs, out)
    steps = len(theirs.history.steps())
    assert merge(theirs, out) == (0, 3, 0, 1, 0, 0)
    assert len(theirs.history.steps()) == steps
    theirs.close()


def test_a_merge_is_one_step_of_undo(mine: Library, theirs: Library, tmp_path: Path) -> None:
    merge(theirs, export(mine, tmp_path / "out.zip"))
    theirs.history.undo()
    assert (theirs.reading.articles(), theirs.tagging.tags()) == ((), ())
    theirs.history.redo()
    assert theirs.annotating.all() == mine.annotating.all()
    theirs.close()


def test_a_tag_of_the_same_path_is_the_same_tag(mine: Library, theirs: Library, tmp_path: Path) -> None:
    own = theirs.tagging.ensure("trade/Volume")
    merge(theirs, export(mine, tmp_path / "out.zip"))
    assert [mark.tags for mark in theirs.annotating.all()] == [(own.id,)]
    assert len(theirs.tagging.tags()) == 2
    theirs.close()


def test_another_library_merges_like_its_bundle(mine: Library, theirs: Library) -> None:
    assert merge(theirs, mine.path) == (3, 0, 1, 0, 0, 0)
    assert theirs.annotating.all() == mine.annotating.all()
    theirs.close()


def test_a_part_carries_its_marks_and_the_tags_in_use(mine: Library, theirs: Library, tmp_path: Path) -> None:
    mine.tagging.ensure("Unused")
    request = ExportRequest(tmp_path / "part.zip", "bundle", tag=mine.tagging.find("Trade"))
    list(mine.exporting.run(request))
    assert merge(theirs, tmp_path / "part.zip") == (1, 0, 1, 0, 0, 0)
    assert sorted(theirs.tagging.paths().values()) == ["Trade", "Trade/Volume"]
    theirs.close()


def test_a_tampered_bundle_changes_nothing(mine: Library, theirs: Library, tmp_path: Path) -> None:
    out = export(mine, tmp_path / "bag")
    text = next(out.rglob("*.txt"))
    text.write_bytes(text.read_bytes() + b"!")
    with pytest.raises(TamperedBundleError, match=text.name):
        merge(theirs, out)
    assert theirs.reading.articles() == ()
    theirs.close()


def test_what_is_no_bundle_is_refused_in_words(theirs: Library, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear sir")
    with pytest.raises(RefusedError):
        merge(theirs, tmp_path / "letter.txt")
    with pytest.raises(RefusedError):
        merge(theirs, tmp_path / "missing.zip")
    theirs.close()


def test_the_preview_is_what_the_file_begins_with(mine: Library, tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    preview = mine.exporting.preview(ExportRequest(target, "markdown"))
    list(mine.exporting.run(ExportRequest(target, "markdown")))
    written = target.read_text("utf-8").splitlines()
    assert [line.text for line in preview.lines] == written[: len(preview.lines)]
    assert "> 95 lorries" in written
    assert f"articles: {preview.articles}" in written
    assert mine.exporting.result is not None
    assert mine.exporting.result.articles == preview.articles == 1 < len(mine.reading.articles())


def test_the_order_of_a_marks_tags_is_kept(mine: Library, theirs: Library, tmp_path: Path) -> None:
    last, first = mine.tagging.ensure("Zoll"), mine.tagging.ensure("Amt")
    made = mine.annotating.highlight(article(mine, "update"), at(UPDATE, "pigeons"), tags=[last.id, first.id])
    merge(theirs, export(mine, tmp_path / "out.zip"))
    assert theirs.annotating.get(made.id) == made
    theirs.close()


def test_a_mark_that_was_removed_here_stays_removed(mine: Library, theirs: Library, tmp_path: Path) -> None:
    out = export(mine, tmp_path / "out.zip")
    merge(theirs, out)
    (mark,) = mine.annotating.all()
    theirs.annotating.remove([mark.id])
    assert merge(theirs, out) == (0, 3, 0, 1, 0, 0)
    assert theirs.annotating.all() == ()
    mine.annotating.edit(mark.id, note="news")
    assert merge(theirs, export(mine, tmp_path / "newer.zip")) == (0, 3, 0, 0, 0, 1)
    assert theirs.annotating.all() == ()
    theirs.close()


def test_a_merge_that_was_taken_back_can_be_made_again(mine: Library, theirs: Library, tmp_path: Path) -> None:
    out = export(mine, tmp_path / "out.zip")
    merge(theirs, out)
    theirs.history.undo()
    assert merge(theirs, out) == (3, 0, 1, 0, 0, 0)
    assert theirs.annotating.all() == mine.annotating.all()
    theirs.close()


def test_what_was_erased_here_is_not_taken_in_again_by_a_merge(mine: Library, tmp_path: Path) -> None:
    out = export(mine, tmp_path / "out.zip")
    wire = article(mine, "wire")
    mine.upkeep.erase([wire])
    assert merge(mine, out) == (0, 2, 0, 0, 0, 0)
    assert wire not in {a.id for a in mine.reading.articles()}
    assert mine.upkeep.check() == ()


def test_a_part_says_which_articles_stay_behind(mine: Library, tmp_path: Path) -> None:
    wire = article(mine, "wire")
    mine.annotating.highlight(wire, at(WIRE, "pigeons walk the escalators"))
    request = ExportRequest(tmp_path / "part.zip", "bundle", article=wire)
    list(mine.exporting.run(request))
    assert mine.exporting.result is not None
    assert any("1 article" in loss for loss in mine.exporting.result.lost)


def _rows(library: Library, folder: Path, count: int) -> list[ArticleId]:
    """A file with an article a line, imported; the ids of its articles in their order."""
    folder.mkdir()
    rows = (json.dumps({"text": f"Row {n} tells of secret{n} at the bridge over the river."}) for n in range(count))
    (folder / "rows.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    list(library.importing.run([folder / "rows.jsonl"]))
    return [a.id for a in sorted(library.reading.articles(), key=lambda a: a.row)]


def test_a_file_of_many_articles_is_read_and_kept_once(
    library: Library, theirs: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _rows(library, tmp_path / "rows", 9)
    seen: list[str] = []
    kept, keep = Sources.kept, Sources.keep_first
    monkeypatch.setattr(Sources, "kept", lambda self, sha256: seen.append("read") or kept(self, sha256))
    monkeypatch.setattr(
        Sources, "keep_first", lambda self, *given, **named: seen.append("kept") or keep(self, *given, **named)
    )
    assert merge(theirs, library.path)[:2] == (9, 0)
    assert (seen.count("kept"), seen.count("read")) == (1, 2)  # read there, and asked for here
    monkeypatch.undo()
    assert theirs.upkeep.check() == ()
    theirs.close()


def test_a_file_does_not_come_back_with_the_words_of_an_article_that_was_erased(
    library: Library, theirs: Library, tmp_path: Path
) -> None:
    first, *others = _rows(library, tmp_path / "rows", 3)
    list(library.exporting.run(ExportRequest(tmp_path / "part.zip", "bundle", article=first)))
    merge(theirs, tmp_path / "part.zip")
    theirs.upkeep.erase([first])
    assert merge(theirs, export(library, tmp_path / "all.zip"))[0] == 2
    assert {a.id for a in theirs.reading.articles()} == set(others)
    assert theirs.upkeep.check() == ()
    theirs.close()
    data = theirs.path.read_bytes()
    assert (b"secret0" in data, b"secret1" in data) == (False, True)


def test_a_library_of_the_first_format_is_merged_and_stays_as_it_was(theirs: Library, tmp_path: Path) -> None:
    old = tmp_path / "old.heihe"
    old.write_bytes(gzip.decompress(path_of(1).read_bytes()))
    before = old.read_bytes()
    assert merge(theirs, old) == (1, 0, 1, 0, 0, 0)
    assert theirs.upkeep.check() == ()
    assert old.read_bytes() == before
    theirs.close()


def test_articles_whose_words_go_along_in_the_file_of_another_are_told_before_and_after(
    mine: Library, tmp_path: Path
) -> None:
    rows = [
        {"title": n, "text": f"{words} {WIRE}"} for n, words in (("One", "Traps."), ("Two", "Ice."), ("Three", "Elk."))
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    one, two, three = import_all(mine, tmp_path / "rows.jsonl")
    request = ExportRequest(tmp_path / "part", "bundle", article=one)
    said = "Parts of original files: they go along whole, with the words of 2 other articles."
    assert said in mine.exporting.preview(request).lost
    list(mine.exporting.run(request))
    assert mine.exporting.result is not None
    assert said in mine.exporting.result.lost
    everything = ExportRequest(tmp_path / "all", "bundle")
    assert not [loss for loss in mine.exporting.preview(everything).lost if "Parts of" in loss]

    mine.upkeep.erase([two])  # what is left of the file is not the file any more, and does not go along
    assert not [loss for loss in mine.exporting.preview(request).lost if "Parts of" in loss]
    list(mine.exporting.run(ExportRequest(tmp_path / "rest", "bundle", article=three)))
    assert not [file for file in (tmp_path / "rest").rglob("*") if file.is_file() and b"Traps." in file.read_bytes()]
