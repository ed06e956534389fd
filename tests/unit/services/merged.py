"""What tests of merges share: articles by their names, bundles out and in."""

from pathlib import Path

from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Library
from heihe_reader.services.merge_values import MergePlan


def article(library: Library, name: str) -> ArticleId:
    return next(a.id for a in library.reading.articles() if a.source.names[0] == f"{name}.txt")


def at(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def export(library: Library, out: Path, format: str = "bundle") -> Path:
    list(library.exporting.run(ExportRequest(out, format)))
    return out


def merge(library: Library, path: Path) -> tuple[int, ...]:
    list(library.merging.run(path))
    done = library.merging.result
    assert done is not None
    counts = (done.articles_added, done.articles_same, done.annotations_added, done.annotations_same)
    return (*counts, done.annotations_updated, len(done.conflicts))


def look(library: Library, path: Path) -> MergePlan:
    list(library.merging.look(path))
    assert library.merging.plan is not None
    return library.merging.plan


def disagreed(mine: Library, theirs: Library, tmp_path: Path) -> tuple[Path, Annotation, Annotation]:
    """A bundle of mine, and the one mark as theirs and as mine have it after both changed it."""
    merge(theirs, export(mine, tmp_path / "out.zip"))
    (mark,) = mine.annotating.all()
    kept = theirs.annotating.edit(mark.id, note="theirs")
    changed = mine.annotating.edit(mark.id, note="mine")
    return export(mine, tmp_path / "newer.zip"), kept, changed
