"""What a newer version wrote into a bundle is kept by a merge, taken back with it, and erased with what it is about."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from heihe_reader.model.ids import ArticleId
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Children, Library
from heihe_reader.services.merge_values import Choice
from tests.unit.bundle.newer import ARTICLES, make_newer, record, records, rewritten
from tests.unit.services.conftest import STRANGER, UPDATE, WIRE, import_all, write
from tests.unit.services.test_merging import at, export, merge


@pytest.fixture
def newer(library: Library, tmp_path: Path) -> Path:
    """A bundle of two articles, a mark with a tag and a decision, as a newer version would write it."""
    import_all(library, write(tmp_path / "in", wire=WIRE, stranger=STRANGER))
    wire = _id(library, "wire")
    tag = library.tagging.ensure("Trade")
    library.annotating.highlight(wire, at(WIRE, "95 lorries"), tags=[tag.id], note="Ask")
    library.deduplicating.correct(wire, "site", "Amur Wire")
    make_newer(export(library, tmp_path / "newer"))
    return tmp_path / "newer"


@pytest.fixture
def theirs(tmp_path: Path, children: Children) -> Library:
    return Library.open(tmp_path / "theirs.heihe", create=True, creator="Bo", children=children)


def _id(library: Library, name: str) -> ArticleId:
    return next(a.id for a in library.reading.articles() if a.source.names[0] == f"{name}.txt")


def kept(library: Library) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(library.path)) as connection:
        return connection.execute("SELECT id, fields FROM unknown_fields ORDER BY id").fetchall()


def test_a_merge_and_an_export_give_all_of_it_back(newer: Path, theirs: Library, tmp_path: Path) -> None:
    merge(theirs, newer)
    assert theirs.upkeep.check() == ()
    assert records(export(theirs, tmp_path / "again")) == records(newer)
    steps = len(theirs.history.steps())
    merge(theirs, newer)
    assert len(theirs.history.steps()) == steps
    theirs.close()


def test_it_comes_along_from_library_to_library(newer: Path, theirs: Library, library: Library) -> None:
    merge(theirs, newer)
    merge(library, theirs.path)
    assert kept(library) == kept(theirs)
    theirs.close()


def test_undo_takes_it_away_and_redo_brings_it_back(newer: Path, library: Library) -> None:
    merge(library, newer)
    before = kept(library)
    assert len(before) == 8  # two articles, a mark, a tag, a decision, three files
    library.history.undo()
    assert kept(library) == []
    library.history.redo()
    assert kept(library) == before
    assert library.history.next_undo() == "Merge"


def test_an_older_mark_takes_what_a_newer_version_of_it_says(newer: Path, library: Library, tmp_path: Path) -> None:
    merge(library, newer)
    (mark,) = library.annotating.all()
    library.annotating.edit(mark.id, note="mine")
    item = record(export(library, tmp_path / "mine"), "annotations/annotations.jsonld")["first"]["items"][0]
    assert (item["mood"], item["body"][0]["value"]) == ("calm", "mine")
    make_newer(newer, "storm")
    merge(library, newer)  # an older version of the mark than ours: ours stands
    assert dict(kept(library))[mark.id].count("calm") == 1
    library.annotating.remove([mark.id])
    library.history.undo()
    assert "calm" in dict(kept(library))[mark.id]


def test_their_copy_beside_ours_has_what_is_theirs(newer: Path, theirs: Library, library: Library) -> None:
    (mark,) = library.annotating.all()
    merge(theirs, newer)
    theirs.annotating.edit(mark.id, note="theirs")
    library.annotating.edit(mark.id, note="mine")
    list(library.merging.look(theirs.path))
    assert library.merging.plan is not None
    list(library.merging.carry_out(library.merging.plan, {mark.id: Choice.BOTH}))
    (twin,) = (each.id for each in library.annotating.all() if each.id != mark.id)
    assert "calm" in dict(kept(library))[twin]
    assert mark.id not in dict(kept(library))
    theirs.close()


def test_erase_takes_away_what_is_about_an_article_or_names_it(newer: Path, theirs: Library) -> None:
    merge(theirs, newer)
    wire, stranger = _id(theirs, "wire"), _id(theirs, "stranger")
    rewritten(newer, ARTICLES, lambda found: found.update(notebooks=[{"title": "Amur notes", "of": [wire]}]))
    merge(theirs, newer)
    theirs.upkeep.erase([wire])
    assert {id for id, _ in kept(theirs) if not id.endswith("jsonld")} == {stranger, theirs.tagging.tags()[0].id}
    assert theirs.upkeep.check() == ()
    theirs.close()
    data = theirs.path.read_bytes()
    assert b"because" not in data
    assert b"Amur notes" not in data


def test_a_part_takes_along_what_is_its_own_and_says_what_stays(newer: Path, library: Library, tmp_path: Path) -> None:
    merge(library, newer)
    import_all(library, write(tmp_path / "more", update=UPDATE))
    list(library.deduplicating.run())
    wire, stranger = _id(library, "wire"), _id(library, "stranger")
    library.annotating.highlight(wire, at(WIRE, "said a driver"))
    library.deduplicating.not_duplicate(wire, stranger)
    library.tagging.ensure("Voices")
    tag = library.tagging.ensure("Trade")
    list(library.exporting.run(ExportRequest(tmp_path / "part", "bundle", tag=tag.id)))
    assert library.exporting.result is not None
    assert library.exporting.result.lost == (
        "1 other annotation in these articles.",
        "1 other article of these stories.",
        "1 decision that also concerns what stays behind.",
        "1 other tag of the codebook.",
        "What a newer version wrote about the library as a whole.",
    )
    articles, annotations, _ = records(tmp_path / "part")
    assert (articles["articles"][0]["rating"], "notebooks" in articles) == ({"stars": 4.5, "half\ud800": None}, False)
    assert annotations["@context"] == record(newer, "annotations/annotations.jsonld")["@context"]
