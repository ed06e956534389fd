"""The self-test's library: written, compared, searched, exported in every form, read back, and a PDF page drawn."""

from pathlib import Path

from heihe_reader.gui.self_test.findings import check
from heihe_reader.gui.self_test.material import WORDS, write_material
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.model.step import Outcome
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Library


def try_library(folder: Path, path: Path) -> str:
    """Does with a new library at `path` what commands and windows do with one; what it writes besides lies in `folder`.

    Raises:
        SelfTestError: something came out otherwise than it must.
    """
    with Library.open(path, create=True, creator="self-test") as library:
        *tellings, original = _import(library, write_material(folder))
        list(library.deduplicating.run())
        check(bool(library.comparing.compare(tellings[0], tellings[-1]).pairs), "Two tellings share nothing.")
        library.annotating.highlight(tellings[0], Span(0, 9), note="self-test")
        for words in WORDS:
            check(bool(library.searching.search(words)), f"{words!r} was not found.")
        forms = _export(library, folder)
        drawn = library.originals.draw(original, 0, 1.0)
        check(len(set(drawn.pixels)) > 1, "The page of a PDF came out blank.")
        problems = library.upkeep.check()
    check(not problems, "; ".join(problems))
    return (
        f"{len(tellings) + 1} formats read, compared, searched, exported in {forms} forms, read back; a PDF page drawn"
    )


def _import(library: Library, paths: tuple[Path, ...]) -> list[ArticleId]:
    """The articles of the files, in their order."""
    steps = [step for step in library.importing.run(paths) if step.outcome is not Outcome.WORKING]
    failed = [step.reason for step in steps if step.outcome is not Outcome.ADDED]
    check(not failed, "; ".join(failed))
    return [article for step in steps for article in step.articles]


def _export(library: Library, folder: Path) -> int:
    """Writes every form there is, reads the bundle back, and gives how many forms there are."""
    forms = library.exporting.formats()
    for form in forms:
        target = folder / f"exported{form.suffix}"
        list(library.exporting.run(ExportRequest(target, form.name)))
        check(target.stat().st_size > 0, f"Nothing was exported as {form.name}.")
        if form.name == "bundle":
            list(library.merging.run(target))
            check(library.merging.result is not None, "The bundle was not read back.")
    return len(forms)
